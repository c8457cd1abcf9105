import { keyOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knowsInMemory: Bug = {
  name: 'knows-in-memory',
  breaks: 'durable',
  does: 'Keeps what it has handled in memory, and the consequences in the database.',
  because: 'A Set is enough to catch duplicates, until the next deployment.',
  make: surroundings => {
    const known = new Set<string>();
    const consumer = following({
      handle(event, tools) {
        if (known.has(keyOf(event))) return;
        known.add(keyOf(event));
        tools.ledger.atomically(() => tools.design.record(event, tools));
      },
    })(surroundings);
    return {
      ...consumer,
      reset() {
        known.clear();
        consumer.reset();
      },
    };
  },
};
