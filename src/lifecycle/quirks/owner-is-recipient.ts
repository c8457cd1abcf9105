import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** Several delivered examples, today's among them, show the recipient as owner. */
export const ownerIsRecipient: QuirkBend = {
  name: 'owner-is-recipient',
  bends: 'event',
  bend: (event, { recipient }) => withMessage(event, { owner: recipient }),
};
