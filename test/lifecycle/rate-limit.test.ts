import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  admit,
  emptyQueue,
  type Queue,
  queueCapacity,
  queuedSegments,
} from '../../src/lifecycle/rate-limit.ts';

const now = 1_800_000_000_000;
const documented = { segmentsPerSecond: 1 };

/** Lets messages in one after the other and keeps those that were accepted. */
function fill(sizes: readonly number[], limit: { segmentsPerSecond: number }, at = now) {
  const accepted: { segments: number; departAt: number }[] = [];
  let queue: Queue = emptyQueue;
  for (const segments of sizes) {
    const admission = admit(queue, segments, { limit, now: at });
    if (admission.kind === 'refused') return { accepted, queue, refusal: admission };
    accepted.push({ segments, departAt: admission.departAt });
    queue = admission.queue;
  }
  return { accepted, queue, refusal: undefined };
}

describe('the queue of an account', () => {
  test('takes 900 segments at one a second and refuses the next with what the 429 needs to say', () => {
    const { accepted, refusal } = fill(Array<number>(1_000).fill(1), documented);
    expect(accepted).toHaveLength(900);
    expect(refusal).toEqual({
      kind: 'refused',
      errorType: 'max-message-queue-size-exceeded',
      segmentsPerMinute: 60,
      capacity: 900,
      retryAfterMs: 1_000,
    });
  });

  test('lets the first message go at once and the others at the pace of their segments', () => {
    const { accepted } = fill([3, 1, 2], { segmentsPerSecond: 2 });
    expect(accepted.map(({ departAt }) => departAt - now)).toEqual([0, 1_500, 2_000]);
  });

  test('has room again after the time it named, and not a millisecond before', () => {
    const { queue, refusal } = fill(Array<number>(901).fill(1), documented);
    const retryAfterMs = refusal?.retryAfterMs ?? 0;
    const at = (later: number) => admit(queue, 1, { limit: documented, now: now + later }).kind;
    expect(at(retryAfterMs - 1)).toBe('refused');
    expect(at(retryAfterMs)).toBe('accepted');
  });

  test('never has room for a message that is larger than itself', () => {
    const limit = { segmentsPerSecond: 1, queueWindowMs: 5_000 };
    expect(admit(emptyQueue, 6, { limit, now })).toMatchObject({
      kind: 'refused',
      capacity: 5,
      retryAfterMs: null,
    });
    expect(admit(emptyQueue, 5, { limit, now })).toMatchObject({ kind: 'accepted', departAt: now });
  });

  test('is not there without a rate', () => {
    const { accepted, queue } = fill(Array<number>(5_000).fill(10), {} as { segmentsPerSecond: number });
    expect(accepted.every(({ departAt }) => departAt === now)).toBe(true);
    expect(queuedSegments(queue, {}, now)).toBe(0);
  });

  test('never holds more than its capacity, keeps the order and loses no time while messages wait', () => {
    const limit = fc.record({
      segmentsPerSecond: fc.constantFrom(0.5, 1, 3, 7, 60, 1_000, 6_000),
      queueWindowMs: fc.constantFrom(1_000, 10_000, 900_000),
    });
    const arrivals = fc.array(
      fc.record({ afterMs: fc.nat(5_000), segments: fc.integer({ min: 1, max: 14 }) }),
    );
    fc.assert(
      fc.property(limit, arrivals, (rate, messages) => {
        let queue: Queue = emptyQueue;
        let [at, lastDeparture, busyUntil] = [now, 0, 0];
        for (const { afterMs, segments } of messages) {
          at += afterMs;
          const admission = admit(queue, segments, { limit: rate, now: at });
          if (admission.kind === 'refused') {
            expect(queuedSegments(queue, rate, at) + segments).toBeGreaterThan(queueCapacity(rate));
            continue;
          }
          queue = admission.queue;
          expect(queuedSegments(queue, rate, at)).toBeLessThanOrEqual(queueCapacity(rate));
          expect(Number.isInteger(admission.departAt)).toBe(true);
          expect(admission.departAt).toBeGreaterThanOrEqual(Math.max(lastDeparture, at));
          expect(admission.departAt - Math.max(at, busyUntil)).toBeLessThan(1.01);
          [lastDeparture, busyUntil] = [admission.departAt, queue.busyUntil];
        }
      }),
    );
  });
});
