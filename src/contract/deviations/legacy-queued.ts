import type { Deviation } from './deviation.ts';
import { isQueued } from './legacy-types.ts';

export const legacyQueued: Deviation = {
  quirk: 'legacy-queued',
  hint: 'Acknowledge it with 2xx and otherwise ignore it, as any type that you do not know; today it is message-sending.',
  find: ({ type }) =>
    isQueued(type)
      ? [
          {
            path: '/type',
            message:
              'The type is "message-queued", a name from the summer of 2020. Today the event is called message-sending.',
          },
        ]
      : [],
  pretend: event => ({ ...event, type: 'message-sending' }),
};
