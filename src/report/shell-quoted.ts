const HARMLESS = /^[\w@%+=:,./#-]+$/;

/** A word as a shell takes it literally, in quotes only where it needs them. */
export function shellQuoted(text: string): string {
  return HARMLESS.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
