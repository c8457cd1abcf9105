import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OpenSchedule } from '../../../src/cli/load/open-schedule.ts';

const perSecond = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.double({ min: 1 / 3600, max: 100_000, noNaN: true }),
);
const startAt = fc.integer({ min: 0, max: 4_000_000_000_000 });

test('callbacks are evenly spaced and never drift, however many went before', () => {
  fc.assert(
    fc.property(perSecond, fc.nat(10_000_000), (rate, index) => {
      const schedule = new OpenSchedule({ startAt: 0, perSecond: rate });
      const expected = (index / rate) * 1000;
      expect(Math.abs(schedule.intendedAt(index) - expected)).toBeLessThanOrEqual(expected * 1e-12);
      expect(schedule.intendedAt(index + 1)).toBeGreaterThan(schedule.intendedAt(index));
    }),
  );
});

test('so many are due before an instant as are meant to go out before it', () => {
  fc.assert(
    fc.property(perSecond, startAt, fc.integer({ min: -1000, max: 600_000 }), (rate, start, afterMs) => {
      const schedule = new OpenSchedule({ startAt: start, perSecond: rate });
      const count = schedule.countBefore(start + afterMs);
      if (count > 0) expect(schedule.intendedAt(count - 1)).toBeLessThan(start + afterMs);
      expect(schedule.intendedAt(count)).toBeGreaterThanOrEqual(start + afterMs);
    }),
  );
});
