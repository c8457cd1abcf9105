import { keyOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const remembersTheLast: Bug = {
  name: 'remembers-the-last',
  breaks: 'idempotent',
  does: 'Compares an event only with the one before it.',
  because: 'Duplicates were always seen one right after the other.',
  make: following({
    handle(event, tools) {
      const result = correctDesign.handle(event, tools);
      tools.ledger.run('DELETE FROM seen WHERE key <> ?', keyOf(event));
      return result;
    },
  }),
};
