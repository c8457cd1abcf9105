import { keyOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const memoryMs = 12 * 3_600_000;

export const forgetsAfterHalfADay: Bug = {
  name: 'forgets-after-half-a-day',
  breaks: 'idempotent',
  does: 'Forgets an event twelve hours after it last saw it.',
  because: 'A cache wants an expiry, and half a day sounds long.',
  make: following({
    handle(event, { ledger, surroundings, design, ...rest }) {
      const now = surroundings.now();
      ledger.atomically(() => {
        ledger.run('DELETE FROM seen WHERE at <= ?', now - memoryMs);
        const isNew = ledger.remember(keyOf(event), now);
        if (isNew) design.record(event, { ledger, surroundings, design, ...rest });
        else ledger.run('UPDATE seen SET at = ? WHERE key = ?', now, keyOf(event));
      });
    },
  }),
};
