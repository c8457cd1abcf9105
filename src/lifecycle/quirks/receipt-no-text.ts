import { type QuirkBend, withoutInMessage } from './quirk-bend.ts';

/** Since 2025 a receipt may leave the text out altogether. */
export const receiptNoText: QuirkBend = {
  name: 'receipt-no-text',
  bends: 'event',
  bend: event => withoutInMessage(event, 'text'),
};
