import type { QuirkBend } from './quirk-bend.ts';

/** Until 2018-01-16 the reason of a failure was part of its type. */
export const legacyRejected: QuirkBend = {
  name: 'legacy-rejected',
  bends: 'event',
  bend: event => {
    const { errorCode: _, ...rest } = event;
    return { ...rest, type: 'message-rejected-forbidden-country' };
  },
};
