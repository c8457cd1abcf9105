import { keyOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const failsAtRepetitions: Bug = {
  name: 'fails-at-repetitions',
  breaks: 'idempotent',
  does: 'Answers 500 to an event that it has handled, because its key exists.',
  because: 'The unique index does its work, and nobody catches what it throws.',
  make: following({
    handle(event, tools) {
      if (tools.ledger.remembers(keyOf(event))) throw new Error('UNIQUE constraint failed: seen.key');
      return correctDesign.handle(event, tools);
    },
  }),
};
