import { keyOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const queryMs = 3;

export const checksThenActs: Bug = {
  name: 'checks-then-acts',
  breaks: 'race-free',
  does: 'Looks whether it knows the event, waits for the database, and then handles it.',
  because: 'Two statements in a row look like one, as long as nobody else comes in between.',
  make: following({
    async handle(event, tools) {
      const { ledger, surroundings, design } = tools;
      if (ledger.remembers(keyOf(event))) return;
      await surroundings.sleep(queryMs);
      ledger.atomically(() => {
        ledger.remember(keyOf(event));
        design.record(event, tools);
      });
    },
  }),
};
