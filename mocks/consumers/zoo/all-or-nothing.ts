import { isEvent } from '../parts/events.ts';
import { Refusal } from '../parts/refusal.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const allOrNothing: Bug = {
  name: 'all-or-nothing',
  breaks: 'whole',
  does: 'Refuses the whole envelope when one of its events is none.',
  because: 'Validation of the array fails if it fails for one element.',
  make: following({
    recognise(body) {
      const events: readonly unknown[] = Array.isArray(body) ? body : [body];
      if (!events.every(isEvent)) throw new Refusal(400, 'invalid event');
      return events;
    },
  }),
};
