import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** Until 2020 receipts were shown as inbound, so that only the type told them from a message. */
export const receiptDirectionIn: QuirkBend = {
  name: 'receipt-direction-in',
  bends: 'event',
  bend: event => withMessage(event, { direction: 'in' }),
};
