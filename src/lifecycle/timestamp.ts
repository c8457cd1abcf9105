import { type Draw, drawInteger } from '../random/draw.ts';

/** How many digits of a second Bandwidth has been seen to write. */
export type TimeDigits = 0 | 3 | 6;

/**
 * Writes an instant as callbacks do: RFC 3339 in UTC with a `Z`.
 *
 * Our instants end at the millisecond, so the last three of six digits are drawn; `key` names what the instant is about,
 * so that it reads the same wherever it is written.
 */
export function timestamp(
  at: number,
  digits: TimeDigits,
  given: { readonly draw: Draw; readonly key: string },
): string {
  const text = new Date(at).toISOString();
  const seconds = text.slice(0, 19);
  switch (digits) {
    case 0:
      return `${seconds}Z`;
    case 3:
      return text;
    case 6: {
      const micros = drawInteger(given.draw, `micros/${given.key}`, [0, 999]);
      return `${text.slice(0, -1)}${String(micros).padStart(3, '0')}Z`;
    }
  }
}
