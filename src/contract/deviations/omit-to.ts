import { messageOf } from '../json-object.ts';
import type { Deviation } from './deviation.ts';

export const omitTo: Deviation = {
  quirk: 'omit-to',
  hint: 'Fall back to `message.to` when it has one entry; callbacks of 2017 and 2018 have no other.',
  find: event =>
    event['to'] === undefined
      ? [
          {
            path: '/to',
            message: 'The event has no `to`. Today every event names the one party that it is about.',
          },
        ]
      : [],
  mend: event => {
    const to = messageOf(event)['to'];
    return Array.isArray(to) && to.length === 1 ? { ...event, to: to[0] } : event;
  },
  pretend: event => (event['to'] === undefined ? { ...event, to: '+15550000000' } : event),
};
