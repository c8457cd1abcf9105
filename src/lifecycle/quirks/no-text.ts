import { type QuirkBend, withoutInMessage } from './quirk-bend.ts';

/** A picture without words may come without a text field. */
export const noText: QuirkBend = {
  name: 'no-text',
  bends: 'event',
  bend: event => withoutInMessage(event, 'text'),
};
