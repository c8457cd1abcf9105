import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const remembersThree: Bug = {
  name: 'remembers-three',
  breaks: 'idempotent',
  does: 'Remembers only the last three events.',
  because: 'An LRU cache was at hand, and its size was never thought about.',
  make: following({
    handle(event, tools) {
      const isHandled = correctDesign.handle(event, tools);
      tools.ledger.run(
        'DELETE FROM seen WHERE rowid NOT IN (SELECT rowid FROM seen ORDER BY rowid DESC LIMIT 3)',
      );
      return isHandled;
    },
  }),
};
