import { isInbound, recipientOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const idsAsNumbers: Bug = {
  name: 'ids-as-numbers',
  breaks: 'distinct',
  does: 'Reads message ids as numbers, so that those of one millisecond are the same.',
  because: 'They begin with a digit and parseInt does not complain.',
  make: following({
    keyOf(event) {
      const person = isInbound(event) ? event.message.from : recipientOf(event);
      return JSON.stringify([Number.parseInt(event.message.id, 10), event.type, person]);
    },
  }),
};
