import { figures } from '../../contract/generated/figures.ts';

/** How long a store remembers what is over. What is pending is never forgotten. */
export interface Retention {
  /** Finished deliveries that are kept with all that is told of them; the oldest go first. Default 1,000,000. */
  readonly deliveries: number;
  /** Journal entries that are kept, of pending deliveries too; the oldest go first. Default 10,000,000. */
  readonly entries: number;
  /** How long anything finished is kept, in milliseconds of the run's time. Default: as long as the API lists messages, 14 days. */
  readonly ageMs: number;
}

export const DEFAULT_RETENTION: Retention = {
  deliveries: 1_000_000,
  entries: 10_000_000,
  ageMs: figures.listHistoryMs,
};
