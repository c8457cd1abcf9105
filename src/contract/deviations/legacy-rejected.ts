import { show } from '../show.ts';
import type { Deviation } from './deviation.ts';
import { isRejected } from './legacy-types.ts';

export const legacyRejected: Deviation = {
  quirk: 'legacy-rejected',
  hint: 'Acknowledge it with 2xx and otherwise ignore it, as any type that you do not know; today it is message-failed.',
  find: ({ type }) =>
    isRejected(type)
      ? [
          {
            path: '/type',
            message: `The type is ${show(type)}, a name from 2017 that carries the reason. Today the event is called message-failed and has an errorCode.`,
          },
        ]
      : [],
  pretend: event => ({ ...event, type: 'message-sent' }),
};
