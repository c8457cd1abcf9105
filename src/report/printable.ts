/** Characters that a terminal or a page would obey rather than show; the joiner inside emoji is none of them. */
const OBEYED = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text from outside on one line, with whatever would move the cursor, hide or reorder it written out: `\u{202e}`. */
export function printable(text: string): string {
  return text.replaceAll(OBEYED, char => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Whether a terminal shows every character of it for what it is. */
export function isPrintable(text: string): boolean {
  return text.search(OBEYED) < 0;
}
