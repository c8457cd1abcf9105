import { keyOf } from '../parts/events.ts';
import type { Ledger } from '../parts/ledger.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const queryMs = 3;

function sumOf({ database }: Ledger): number {
  return Number(database.prepare("SELECT amount FROM totals WHERE name = 'events'").get()?.['amount'] ?? 0);
}

export const losesUpdates: Bug = {
  name: 'loses-updates',
  breaks: 'steady',
  does: 'Reads a sum, waits for the database, and writes the sum back.',
  because: 'An object is loaded, changed and saved, as frameworks teach it.',
  make: following({
    async handle(event, tools) {
      const { ledger, surroundings } = tools;
      const isNew = ledger.atomically(() => ledger.remember(keyOf(event)));
      if (!isNew) return;
      const before = sumOf(ledger);
      await surroundings.sleep(queryMs);
      ledger.run(
        "INSERT INTO totals VALUES ('events', ?) ON CONFLICT DO UPDATE SET amount = excluded.amount",
        before + 1,
      );
    },
  }),
};
