import { isInbound } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knownByText: Bug = {
  name: 'known-by-text',
  breaks: 'distinct',
  does: 'Takes the same words from the same person for a repetition.',
  because: 'Somebody who saw duplicates compared what he could see.',
  make: following({
    keyOf: event =>
      isInbound(event)
        ? JSON.stringify([event.message.from, event.message.text])
        : correctDesign.keyOf(event),
  }),
};
