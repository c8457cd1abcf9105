import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bandwidthPolicy,
  type DeliveryPolicy,
  type DeliveryState,
  type Entry,
  type Input,
  isFinished,
  offsetsMs,
  step,
  waitingFrom,
  wakeAt,
} from '../../src/delivery/index.ts';
import { drawFrom } from '../../src/random/draw.ts';

const MINUTE_MS = 60_000;
const draw = drawFrom(7);

interface Told {
  readonly input: Input;
  readonly now: number;
}

function run(told: readonly Told[], policy: DeliveryPolicy = bandwidthPolicy, credentials = false) {
  let state: DeliveryState = waitingFrom(0);
  const entries: Entry[] = [];
  const states: DeliveryState[] = [state];
  for (const { input, now } of told) {
    const next = step(state, input, { now, policy, draw, delivery: 'd1', credentials });
    state = next.state;
    entries.push(...next.entries);
    states.push(state);
  }
  return { state, states, entries };
}

const wake = (now: number): Told => ({ input: { kind: 'wake' }, now });
const answer = (now: number, request: number, status: number | 'challenge'): Told => {
  const [code, challenge] = status === 'challenge' ? [401, true] : [status, false];
  return {
    input: { kind: 'answer', request, answer: { kind: 'answered', status: code, challenge }, durationMs: 1 },
    now,
  };
};

const policies = fc.record({
  timeoutMs: fc.integer({ min: 1, max: 20_000 }),
  windowMs: fc.integer({ min: 0, max: 200_000 }),
  backoffMs: fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 })),
  jitterRatio: fc.constantFrom(0, 0.2, 0.99),
  redirects: fc.constantFrom('refusal' as const, 'acknowledgement' as const),
  authorization: fc.constantFrom('on-challenge' as const, 'at-once' as const),
  firstBody: fc.constantFrom('whole' as const, 'empty' as const),
});

const inputs: fc.Arbitrary<Input> = fc.oneof(
  fc.constant<Input>({ kind: 'wake' }),
  fc.record({
    kind: fc.constant('answer' as const),
    request: fc.integer({ min: 1, max: 6 }),
    answer: fc.oneof(
      fc.record({
        kind: fc.constant('answered' as const),
        status: fc.constantFrom(200, 204, 299, 301, 401, 404, 500),
        challenge: fc.boolean(),
      }),
      fc.constant({ kind: 'broken' as const, reason: 'reset' as const, detail: '' }),
    ),
    durationMs: fc.nat(),
  }),
);

const stories = fc
  .array(fc.tuple(fc.oneof(fc.nat(100), fc.nat(60_000)), inputs), { maxLength: 40 })
  .map(steps => {
    let now = 0;
    return steps.map(([pause, input]): Told => ({ input, now: (now += pause) }));
  });

describe('whatever a delivery is told', () => {
  test('nothing reopens it once it is finished', () => {
    fc.assert(
      fc.property(stories, policies, fc.boolean(), (told, policy, credentials) => {
        const { states } = run(told, policy, credentials);
        const end = states.findIndex(isFinished);
        if (end >= 0) for (const later of states.slice(end)) expect(later).toBe(states[end]);
      }),
    );
  });

  test('no attempt starts after the window, and attempts are counted without a gap', () => {
    fc.assert(
      fc.property(stories, policies, fc.boolean(), (told, policy, credentials) => {
        const made = run(told, policy, credentials).entries.filter(entry => entry.kind === 'attempted');
        const scheduled = made.filter((entry, index) => entry.attempt !== made[index - 1]?.attempt);
        scheduled.forEach((entry, index) => expect(entry.attempt).toBe(index + 1));
        for (const entry of scheduled)
          expect(entry.at - scheduled[0]!.at).toBeLessThanOrEqual(policy.windowMs);
        made.forEach((entry, index) => expect(entry.request).toBe(index + 1));
      }),
    );
  });

  test('only a 2xx within the timeout acknowledges it, and an acknowledgement is the last entry', () => {
    fc.assert(
      fc.property(stories, policies, fc.boolean(), (told, policy, credentials) => {
        const { entries, state } = run(told, policy, credentials);
        const concluded = entries.filter(entry => entry.kind === 'concluded');
        for (const entry of concluded) {
          const start = entries.find(
            ({ kind, ...rest }) =>
              kind === 'attempted' && 'request' in rest && rest.request === entry.request,
          )!;
          if (entry.outcome.kind === 'timed-out')
            expect(entry.at - start.at).toBeGreaterThanOrEqual(policy.timeoutMs);
          else expect(entry.at - start.at).toBeLessThan(policy.timeoutMs);
          if (entry.outcome.kind !== 'acknowledged') continue;
          const highest = policy.redirects === 'acknowledgement' ? 399 : 299;
          expect(entry.outcome.status >= 200 && entry.outcome.status <= highest).toBe(true);
        }
        const isAcknowledged = concluded.some(entry => entry.outcome.kind === 'acknowledged');
        expect(state.phase === 'acknowledged').toBe(isAcknowledged);
        if (isAcknowledged) expect(entries.at(-1)?.kind).toBe('acknowledged');
      }),
    );
  });

  test('a wake before the time it asked for changes nothing', () => {
    fc.assert(
      fc.property(stories, policies, fc.nat(), (told, policy, early) => {
        const { state } = run(told, policy);
        const due = wakeAt(state);
        if (due === null) return;
        const given = { now: due - 1 - early, policy, draw, delivery: 'd1', credentials: false };
        expect(step(state, { kind: 'wake' }, given)).toEqual({ state, entries: [] });
      }),
    );
  });
});

test('a consumer that never acknowledges gets 27 attempts, the last after 1395 minutes', () => {
  const offsets = offsetsMs({ policy: bandwidthPolicy, delivery: 'd1', draw });
  expect(offsets.length).toBe(27);
  expect(offsets.slice(0, 6).map(ms => ms / MINUTE_MS)).toEqual([0, 5, 15, 35, 75, 135]);
  expect(offsets.at(-1)! / MINUTE_MS).toBe(1395);
  const told = offsets.flatMap((at, index) => [wake(at), answer(at + 10, index + 1, 500)]);
  const { state, entries } = run(told);
  expect(state).toEqual({ phase: 'exhausted', attempts: 27, at: offsets.at(-1)! + 10 });
  expect(entries.at(-1)).toEqual({
    kind: 'exhausted',
    at: offsets.at(-1)! + 10,
    delivery: 'd1',
    attempts: 27,
  });
});

test('slow answers do not push the schedule back', () => {
  const { entries } = run([wake(0), wake(10_000), wake(5 * MINUTE_MS), wake(5 * MINUTE_MS + 10_000)]);
  const due = entries.flatMap(entry => (entry.kind === 'concluded' ? [entry.dueAt] : []));
  expect(due).toEqual([5 * MINUTE_MS, 15 * MINUTE_MS]);
});

test('an answer at the very end of the timeout is too late', () => {
  expect(run([wake(0), answer(9_999, 1, 200)]).state.phase).toBe('acknowledged');
  expect(run([wake(0), answer(10_000, 1, 200)]).state.phase).toBe('waiting');
});

test('a challenge brings a second request with credentials at once, within the same attempt', () => {
  const { state, entries } = run(
    [wake(0), answer(5, 1, 'challenge'), answer(9, 2, 200)],
    bandwidthPolicy,
    true,
  );
  expect(state).toEqual({ phase: 'acknowledged', attempts: 1, at: 9 });
  const made = entries.filter(entry => entry.kind === 'attempted');
  expect(made.map(({ at, attempt, request, authorized }) => [at, attempt, request, authorized])).toEqual([
    [0, 1, 1, false],
    [5, 1, 2, true],
  ]);
});

test('a 401 without a challenge, or without credentials to show, is an ordinary refusal', () => {
  expect(run([wake(0), answer(5, 1, 401)], bandwidthPolicy, true).state.phase).toBe('waiting');
  expect(run([wake(0), answer(5, 1, 'challenge')], bandwidthPolicy, false).state.phase).toBe('waiting');
  const refusedTwice = run(
    [wake(0), answer(5, 1, 'challenge'), answer(9, 2, 'challenge')],
    bandwidthPolicy,
    true,
  );
  expect(refusedTwice.state).toMatchObject({ phase: 'waiting', attempt: 2, requests: 2 });
});

test('credentials go out at once where the policy says so', () => {
  const policy = { ...bandwidthPolicy, authorization: 'at-once' } as const;
  expect(run([wake(0)], policy, true).entries[0]).toMatchObject({ kind: 'attempted', authorized: true });
});

test('a delivery that is woken after its window was over starts nothing more', () => {
  const { state, entries } = run([wake(0), answer(1, 1, 500), wake(bandwidthPolicy.windowMs + 1)]);
  expect(state.phase).toBe('exhausted');
  expect(entries.filter(entry => entry.kind === 'attempted').length).toBe(1);
});

test('jitter stretches and shrinks pauses within its ratio, alike on every machine', () => {
  const policy = { ...bandwidthPolicy, jitterRatio: 0.2 };
  const offsets = offsetsMs({ policy, delivery: 'd9', draw: drawFrom(3) });
  expect(offsetsMs({ policy, delivery: 'd9', draw: drawFrom(3) })).toEqual(offsets);
  expect(offsets[1]).toBeGreaterThanOrEqual(4 * MINUTE_MS);
  expect(offsets[1]).toBeLessThanOrEqual(6 * MINUTE_MS);
});
