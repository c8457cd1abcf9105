import { eventsIn } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const oneOfEachType: Bug = {
  name: 'one-of-each-type',
  breaks: 'whole',
  does: 'Sorts the events of an envelope by type and keeps the last of each.',
  because: 'An object with a field for each type is handy for dispatching.',
  make: following({
    recognise: body => Object.values(Object.fromEntries(eventsIn(body).map(event => [event.type, event]))),
  }),
};
