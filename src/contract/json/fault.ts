/** Why a text is no JSON: the rule that it breaks, where, and what a person should know about it. */
export interface JsonFault {
  /** Hyphenated, beginning with `json-` or `body-`. */
  readonly rule: string;
  /** Index of the offending character, in UTF-16 units from 0. */
  readonly at: number;
  /** What is wrong there, and what JSON expects: two sentences without the place. */
  readonly message: string;
  readonly hint: string;
}

/** Line and column of an index, both counted from 1; a line ends with LF, CR or both. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The place of an index as a sentence names it. */
export function inPlace(text: string, at: number): string {
  const { line, column } = placeOf(text, at);
  return `line ${line}, column ${column}`;
}
