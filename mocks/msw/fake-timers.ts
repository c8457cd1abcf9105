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
  if ('advanceTimersByTimeAsync' in timers) return ms => timers.advanceTimersByTimeAsync(ms);
  if ('tickAsync' in timers) return ms => timers.tickAsync(ms);
  return ms => timers.tick(ms);
}
