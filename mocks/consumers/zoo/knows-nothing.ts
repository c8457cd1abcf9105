import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knowsNothing: Bug = {
  name: 'knows-nothing',
  breaks: 'idempotent',
  does: 'Handles every event as if it were new.',
  because: 'In the tests every callback comes once.',
  make: following({
    handle(event, tools) {
      tools.ledger.atomically(() => tools.design.record(event, tools));
    },
  }),
};
