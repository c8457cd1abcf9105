import { keyOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const queryMs = 20;

export const knowsBeforeItWrites: Bug = {
  name: 'knows-before-it-writes',
  breaks: 'durable',
  does: 'Commits that it knows an event before it writes down what the event says.',
  because: 'Two small transactions are faster than a large one.',
  make: following({
    async handle(event, tools) {
      const { ledger, surroundings, design } = tools;
      if (!ledger.remember(keyOf(event))) return;
      await surroundings.sleep(queryMs);
      ledger.atomically(() => design.record(event, tools));
    },
  }),
};
