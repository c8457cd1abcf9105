import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** The OpenAPI document of 2023 requires a priority on some receipts. */
export const withPriority: QuirkBend = {
  name: 'with-priority',
  bends: 'event',
  bend: event => withMessage(event, { priority: event.message['priority'] ?? 'default' }),
};
