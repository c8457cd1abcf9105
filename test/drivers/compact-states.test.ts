import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CompactStates, type Pending } from '../../src/drivers/compact-states.ts';

const instant = fc.nat(4_000_000_000_000);
const count = fc.nat(100_000);
const waiting: fc.Arbitrary<Pending> = fc.record(
  {
    phase: fc.constant('waiting' as const),
    attempt: count,
    dueAt: instant,
    firstAt: fc.option(instant),
    requests: count,
  },
  { noNullPrototype: true },
);
const inFlight: fc.Arbitrary<Pending> = fc.record(
  {
    phase: fc.constant('in-flight' as const),
    attempt: count,
    startedAt: instant,
    timeoutAt: instant,
    firstAt: instant,
    requests: count,
    authorized: fc.boolean(),
  },
  { noNullPrototype: true },
);

test('compact states give back what was put in, as a map would', () => {
  const change = fc.record({ slot: fc.nat(40_000), state: fc.oneof(waiting, inFlight) });
  fc.assert(
    fc.property(fc.array(change), changes => {
      const compact = new CompactStates();
      const plain = new Map<number, Pending>();
      for (const { slot, state } of changes) {
        compact.set(slot, state);
        plain.set(slot, state);
      }
      for (const [slot, state] of plain) expect(compact.get(slot)).toEqual(state);
    }),
  );
});
