import { type QuirkBend, withoutInMessage } from './quirk-bend.ts';

/** The receipt of a group is shown without the media that were sent. */
export const omitMedia: QuirkBend = {
  name: 'omit-media',
  bends: 'event',
  bend: event => withoutInMessage(event, 'media'),
};
