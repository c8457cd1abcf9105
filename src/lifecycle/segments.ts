import { figures } from '../contract/generated/figures.ts';
import type { Channel } from './channel.ts';

/** What a text costs when it is sent as SMS. */
export interface Segmentation {
  /** Seven bits a character while every character allows it, sixteen as soon as a single one does not. */
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets of GSM-7 or 16-bit code units of UCS-2, without the headers of a split text. */
  readonly units: number;
  /** From 1 up, since an empty text is sent as well. */
  readonly segments: number;
}

/** What decides how a text is cut. */
interface Cutting {
  readonly encoding: Segmentation['encoding'];
  readonly cost: (character: string) => number;
  /** Units in the only segment of a short text. */
  readonly whole: number;
  /** Units in each part of a longer one, which also carries a six-byte header. */
  readonly part: number;
}

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** These follow an escape, so each costs two septets (3GPP 23.038, section 6.2.1.1). */
const GSM_EXTENSION = new Set('\f^{}\\[~]|€');

const gsm: Cutting = {
  encoding: 'GSM-7',
  cost: character => (GSM_EXTENSION.has(character) ? 2 : 1),
  whole: figures.gsmSingleSegment,
  part: figures.gsmPartSegment,
};
const ucs: Cutting = {
  encoding: 'UCS-2',
  cost: character => character.length,
  whole: figures.ucsSingleSegment,
  part: figures.ucsPartSegment,
};

/**
 * Cuts a text as a carrier does and tells what it costs.
 *
 * A segment holds 160 septets or 70 code units; the parts of a longer text hold 153 or 67. An escaped character and a
 * surrogate pair are never cut in two, so a part may end one unit early.
 */
export function segmentation(text: string): Segmentation {
  return cut(text, isGsm(text) ? gsm : ucs);
}

/** The `segmentCount` of a message: what its text costs as SMS, and always 1 on the other channels. */
export function segmentCount(text: string, channel: Channel): number {
  return channel === 'SMS' ? segmentation(text).segments : 1;
}

function isGsm(text: string): boolean {
  for (const character of text) {
    if (!GSM_BASIC.has(character) && !GSM_EXTENSION.has(character)) return false;
  }
  return true;
}

function cut(text: string, { encoding, cost, whole, part }: Cutting): Segmentation {
  let units = 0;
  let parts = 1;
  let filled = 0;
  for (const character of text) {
    const size = cost(character);
    units += size;
    filled += size;
    if (filled > part) {
      parts++;
      filled = size;
    }
  }
  return { encoding, units, segments: units <= whole ? 1 : parts };
}
