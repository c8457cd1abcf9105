import { type Draw, drawOne } from '../random/draw.ts';
import { isE164 } from './sender.ts';

/** Assumed beyond the first two, which the documents show: the three carriers that most numbers in the USA belong to. */
const CARRIERS = ['AT&T', 'Verizon', 'T-Mobile'] as const;

/** The carrier of a number, the same whenever it is asked for; undefined for what is no telephone number. */
export function carrierOf(number: string, draw: Draw): string | undefined {
  return isE164(number) ? drawOne(draw, `carrier-name/${number}`, CARRIERS) : undefined;
}
