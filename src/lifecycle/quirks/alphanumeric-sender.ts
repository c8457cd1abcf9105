import { type QuirkBend, withMessage } from './quirk-bend.ts';

const NAME = 'ACME Store';

/** A sender may be a name of up to eleven characters. */
export const alphanumericSender: QuirkBend = {
  name: 'alphanumeric-sender',
  bends: 'event',
  bend: event => withMessage(event, { from: NAME, owner: NAME }),
};
