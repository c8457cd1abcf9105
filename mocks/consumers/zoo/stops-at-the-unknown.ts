import { eventsIn, isInbound } from '../parts/events.ts';
import { rankOf } from '../parts/design.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const stopsAtTheUnknown: Bug = {
  name: 'stops-at-the-unknown',
  breaks: 'whole',
  does: 'Stops at an event that it does not know, and leaves out those behind it.',
  because: 'Somebody wrote `return` in the loop and meant `continue`.',
  make: following({
    recognise(body) {
      const events = eventsIn(body);
      const unknown = events.findIndex(event => rankOf(event) < 0 && !isInbound(event));
      return unknown < 0 ? events : events.slice(0, unknown);
    },
  }),
};
