import { eventsIn } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const firstEventOnly: Bug = {
  name: 'first-event-only',
  breaks: 'whole',
  does: 'Handles the first event of the array and no other.',
  because: 'Every example has exactly one element, so `const [event] = body` works.',
  make: following({ recognise: body => eventsIn(body).slice(0, 1) }),
};
