import type { QuirkBend } from './quirk-bend.ts';

/** For two weeks of 2020 `message-sending` was called queued. */
export const legacyQueued: QuirkBend = {
  name: 'legacy-queued',
  bends: 'event',
  bend: event => ({ ...event, type: 'message-queued', description: 'Message queued for delivery' }),
};
