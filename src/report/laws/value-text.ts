import type { Json } from '../../simulation/json.ts';
import { printable } from '../printable.ts';

/** A value in a sentence; a text is a statement of ours and goes without quotes. */
export function valueText(value: Json): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A value line by line. */
export function valueLines(value: Json): readonly string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return text.split('\n').map(printable);
}
