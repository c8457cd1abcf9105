import type { QuirkBend } from './quirk-bend.ts';

/** In 2018 an MMS was never reported as delivered. */
export const mmsNoDelivered: QuirkBend = {
  name: 'mms-no-delivered',
  bends: 'sequence',
  bend: events => events.filter(({ channel }) => channel !== 'MMS'),
};
