import type { QuirkBend } from './quirk-bend.ts';

/** Until 2018 some examples name the recipient in the message only. */
export const omitTo: QuirkBend = {
  name: 'omit-to',
  bends: 'event',
  bend: event => {
    const { to: _, ...rest } = event;
    return rest;
  },
};
