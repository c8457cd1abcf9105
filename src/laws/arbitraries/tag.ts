import fc from 'fast-check';
import { edgeTexts } from './text.ts';

const longest = 1024;
const { percent = '', quotes = '', emoji = '' } = edgeTexts;

/** What a sender had echoed: an id of his own, JSON, the empty text, or 1024 characters. Shrinks to `order-1`. */
export function tag(): fc.Arbitrary<string> {
  return fc.constantFrom('order-1', '', '{"order":1}', '0', percent, quotes, emoji, 't'.repeat(longest));
}
