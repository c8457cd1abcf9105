import { Problem } from '../../src/report/problem.ts';

/**
 * Timers that a test has faked for the sake of its consumer: `jest`, `vi`, a clock of `@sinonjs/fake-timers`, or `mock.timers` of
 * `node:test`.
 */
export type FakeTimers =
  | { advanceTimersByTimeAsync(ms: number): Promise<unknown> }
  | { tickAsync(ms: number): Promise<unknown> }
  | { tick(ms: number): unknown };

/** Whether a value can move faked timers on. */
export function isFakeTimers(value: object): value is FakeTimers {
  return 'advanceTimersByTimeAsync' in value || 'tickAsync' in value || 'tick' in value;
}

/** How to move faked timers on by so many milliseconds. */
export function advancing(timers: FakeTimers): (ms: number) => unknown {
  if ('advanceTimersByTimeAsync' in timers)
    return ms => (areFaked(timers) ? timers.advanceTimersByTimeAsync(ms) : undefined);
  if ('tickAsync' in timers) return ms => timers.tickAsync(ms);
  return ms => timers.tick(ms);
}

/** Whether timers can be moved on now: those of Jest and Vitest come and go, and only complain where they are gone. */
export function areFaked(timers: FakeTimers): boolean {
  return (
    !('advanceTimersByTimeAsync' in timers) || 'clock' in globalThis.setTimeout || 'isFake' in globalThis.Date
  );
}

/** What is said to somebody who gives timers that are not faked. */
export function notFaked(): Problem {
  return new Problem({
    what: 'The mock was given timers to move on, and they are not faked.',
    expected: 'The clock of the consumer can follow virtual time only while timers are faked.',
    hint: "call jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }) before, or leave out time.",
  });
}
