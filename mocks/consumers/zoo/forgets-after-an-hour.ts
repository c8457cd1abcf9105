import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const memoryMs = 3_600_000;

export const forgetsAfterAnHour: Bug = {
  name: 'forgets-after-an-hour',
  breaks: 'idempotent',
  does: 'Forgets an event after an hour.',
  because: 'Duplicates are known to come within seconds.',
  make: following({
    handle(event, tools) {
      const { ledger, surroundings } = tools;
      ledger.run('DELETE FROM seen WHERE at <= ?', surroundings.now() - memoryMs);
      return correctDesign.handle(event, tools);
    },
  }),
};
