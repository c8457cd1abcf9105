import type { QuirkBend } from './quirk-bend.ts';

/** Fixtures of a client library have an error code of 0 where nothing failed. */
export const zeroCodeOnDelivered: QuirkBend = {
  name: 'zero-code-on-delivered',
  bends: 'event',
  bend: event => ({ ...event, errorCode: 0 }),
};
