import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** An example of 2020 has an empty tag where none was asked for. */
export const emptyTag: QuirkBend = {
  name: 'empty-tag',
  bends: 'event',
  bend: event => withMessage(event, { tag: event.message['tag'] ?? '' }),
};
