import { messageOf } from '../json-object.ts';
import type { Deviation } from './deviation.ts';

export const emptyMedia: Deviation = {
  quirk: 'empty-media',
  hint: 'Take an empty list for no attachments, as if the field were absent.',
  find: event => {
    const { media } = messageOf(event);
    return Array.isArray(media) && media.length === 0
      ? [
          {
            path: '/message/media',
            message: 'The list of media is empty. A message without attachments has no such field.',
          },
        ]
      : [];
  },
  mend: event => {
    const { media: _, ...message } = messageOf(event);
    return { ...event, message };
  },
};
