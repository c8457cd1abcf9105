import type { JsonObject } from '../json-object.ts';

/** A payload that reaches the same teams and is no messaging callback. */
export interface LookAlike {
  /** The rule of the finding: `look-alike-` and the product. */
  readonly rule: string;
  /** What it is, as a noun with its article. */
  readonly is: string;
  /** What gives it away, naming fields. */
  readonly because: string;
  readonly hint: string;
  readonly source: string;
  recognises(event: JsonObject): boolean;
}

/** Whether a field holds a string, and one of some strings where they are named. */
export function says(event: JsonObject, field: string, ...words: readonly string[]): boolean {
  const value = event[field];
  return typeof value === 'string' && (words.length === 0 || words.includes(value));
}
