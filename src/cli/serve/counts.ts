import type { Followed } from './announcer.ts';

/** How everything ended. */
export interface Counts {
  readonly deliveries: number;
  readonly acknowledged: number;
  readonly exhausted: number;
  readonly pending: number;
  readonly attempts: number;
  readonly duplicates: number;
  /** Requests to send that the API has answered. */
  readonly effects: number;
}

/** Counts what the mock remembers. */
export function countsOf(mock: Followed): Counts {
  const { deliveries, acknowledged, exhausted, attempts, duplicates } = mock.sender.deliveries.counts();
  const { pending } = mock.sender.driver;
  const effects = mock.sender.store.effects.count();
  return { deliveries, acknowledged, exhausted, pending, attempts, duplicates, effects };
}
