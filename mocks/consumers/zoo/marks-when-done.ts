import { keyOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const queryMs = 3;

export const marksWhenDone: Bug = {
  name: 'marks-when-done',
  breaks: 'race-free',
  does: 'Marks an event as handled when everything about it is done, its reply included.',
  because: 'A mark that is set too early would lose the event in a crash.',
  make: following({
    async handle(event, tools) {
      const { ledger, design, replies } = tools;
      if (ledger.remembers(keyOf(event))) return;
      design.record(event, tools);
      await replies.answer([event.message.id]);
      await tools.surroundings.sleep(queryMs);
      ledger.remember(keyOf(event));
    },
  }),
};
