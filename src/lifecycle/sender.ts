import { figures } from '../contract/generated/figures.ts';
import type { Channel } from './channel.ts';

/** What stands in `from`. */
export type SenderKind = 'local' | 'toll-free' | 'short-code' | 'alphanumeric' | 'rbm';

const E164 = /^\+[1-9]\d{1,14}$/;
const SHORT_CODE = /^\d{5,6}$/;
/** The prefixes that Bandwidth's own command line treats as toll-free (CLI). */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)\d{7}$/;
const ALPHANUMERIC = new RegExp(`^(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,${figures.alphanumericSenderMaxLength}}$`);

/** Tells whether a text is a telephone number as the API wants it: a plus, a country code and up to 15 digits in all. */
export function isE164(text: string): boolean {
  return E164.test(text);
}

/** Tells whether a text is a short code: five or six digits without a plus. */
export function isShortCode(text: string): boolean {
  return SHORT_CODE.test(text);
}

/** Tells whether a number has one of the North American toll-free prefixes. */
export function isTollFree(number: string): boolean {
  return TOLL_FREE.test(number);
}

/**
 * Tells what kind of sender `from` names, or undefined when no kind fits.
 *
 * An RBM agent has a name of any length and form, so on that channel everything but the empty text is one.
 */
export function senderKind(from: string, channel?: Channel): SenderKind | undefined {
  if (channel === 'RBM') return from === '' ? undefined : 'rbm';
  if (isTollFree(from)) return 'toll-free';
  if (isE164(from)) return 'local';
  if (isShortCode(from)) return 'short-code';
  return ALPHANUMERIC.test(from) ? 'alphanumeric' : undefined;
}
