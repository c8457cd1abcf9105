import type { Mock } from '../../server/mock.ts';

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
export function countsOf(mock: Mock): Counts {
  const deliveries = mock.deliveries();
  const inPhase = (wanted: string): number => deliveries.filter(({ phase }) => phase === wanted).length;
  return {
    deliveries: deliveries.length,
    acknowledged: inPhase('acknowledged'),
    exhausted: inPhase('exhausted'),
    pending: mock.sender.driver.pending,
    attempts: deliveries.reduce((sum, { attempts }) => sum + attempts.length, 0),
    duplicates: deliveries.filter(({ duplicateOf }) => duplicateOf !== null).length,
    effects: mock.effects().length,
  };
}
