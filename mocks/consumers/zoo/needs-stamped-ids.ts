import { eventsIn } from '../parts/events.ts';
import { Refusal } from '../parts/refusal.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const stamped = /^\d{13}[0-9a-z]{16}$/;

export const needsStampedIds: Bug = {
  name: 'needs-stamped-ids',
  breaks: 'tolerant',
  does: 'Refuses message ids that are not 13 digits and 16 letters or digits.',
  because: 'All ids in the examples look so; a UUID came years later.',
  make: following({
    recognise(body) {
      const events = eventsIn(body);
      if (events.some(({ message }) => !stamped.test(message.id)))
        throw new Refusal(400, 'invalid message id');
      return events;
    },
  }),
};
