import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** The schema allows an array of no media, even on an SMS. */
export const emptyMedia: QuirkBend = {
  name: 'empty-media',
  bends: 'event',
  bend: event => withMessage(event, { media: [] }),
};
