import { segmentsOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const countsBeforeItLooks: Bug = {
  name: 'counts-before-it-looks',
  breaks: 'idempotent',
  does: 'Counts the billed segments before it looks whether it knows the event.',
  because: 'The statistics were added at the top of the handler, where everything passes by.',
  make: following({
    handle(event, tools) {
      if (event.type === 'message-delivered') tools.ledger.add('attempts', segmentsOf(event));
      return correctDesign.handle(event, tools);
    },
  }),
};
