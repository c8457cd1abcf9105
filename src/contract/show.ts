/** How much of a string is shown before it is cut; findings are read in one line. */
const shownCharacters = 60;

/**
 * A value as a sentence can hold it: scalars in full or cut short, objects and arrays by their size only, so that depth and
 * length of a hostile payload do not matter.
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function quote(text: string): string {
  if (text.length <= shownCharacters) return JSON.stringify(text);
  return `${JSON.stringify(text.slice(0, shownCharacters))}… (${text.length} characters)`;
}
