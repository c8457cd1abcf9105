import { isInbound } from '../parts/events.ts';
import { Refusal } from '../parts/refusal.ts';
import { rankOf } from '../parts/design.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const refusesUnknownTypes: Bug = {
  name: 'refuses-unknown-types',
  breaks: 'tolerant',
  does: 'Answers 422 to a type of event that it does not know.',
  because: 'The switch ends in a default that throws, as switches should.',
  make: following({
    handle(event, tools) {
      if (rankOf(event) < 0 && !isInbound(event)) throw new Refusal(422, `Unknown type ${event.type}`);
      return correctDesign.handle(event, tools);
    },
  }),
};
