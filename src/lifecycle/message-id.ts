import { type Draw, drawText } from '../random/draw.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
const STAMP_DIGITS = 13;
const RANDOM_LENGTH = 16;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface MessageIdGiven {
  /** Epoch milliseconds at which the message came into being; the first 13 digits of the id. */
  readonly now: number;
  readonly draw: Draw;
  /** Names the message within the run. Two messages of one millisecond need different keys to get different ids. */
  readonly key: string;
  /** Names of the quirks in force; `uuid-id` is the one that matters here. */
  readonly quirks?: readonly string[];
}

/**
 * Makes a message id: 13 digits of Unix milliseconds and 16 lower-case letters or digits, 29 characters in all.
 *
 * Every captured id of this kind looks so (S3, SPEC, CAP1). Bandwidth's own schema also allows a
 * UUID, which the quirk `uuid-id` makes instead.
 */
export function messageId({ now, draw, key, quirks = [] }: MessageIdGiven): string {
  const stamp = String(Math.trunc(now)).padStart(STAMP_DIGITS, '0');
  const id = stamp + drawText(draw, `message-id/${key}`, { length: RANDOM_LENGTH, alphabet: ALPHABET });
  return quirks.includes('uuid-id') ? uuidFor(id, draw) : id;
}

/** The UUID that stands for an id; an id that is a UUID already stays itself. */
export function uuidFor(id: string, draw: Draw): string {
  if (UUID.test(id)) return id;
  const hex = (part: number, length: number): string =>
    drawText(draw, `uuid/${id}/${part}`, { length, alphabet: HEX });
  const variant = drawText(draw, `uuid/${id}/variant`, { length: 1, alphabet: '89ab' });
  return `${hex(0, 8)}-${hex(1, 4)}-4${hex(2, 3)}-${variant}${hex(3, 3)}-${hex(4, 12)}`;
}
