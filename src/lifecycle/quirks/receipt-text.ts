import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** Stands in where an event is bent that no message of ours led to. */
const UNKNOWN_TEXT = 'The text that was sent';

/** The pages of 2018 repeat the whole text on every receipt. */
export const receiptText: QuirkBend = {
  name: 'receipt-text',
  bends: 'event',
  bend: (event, _about, { text = UNKNOWN_TEXT }) => withMessage(event, { text }),
};
