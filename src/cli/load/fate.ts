import type { Mishap } from '../../faults/index.ts';
import type { Subject } from '../../delivery/index.ts';

/** What is known of a callback until it is acknowledged. */
export interface Fate {
  readonly subject: Subject;
  /** When it was meant to go out, epoch milliseconds with fractions. */
  readonly intendedAt: number;
  /** Whether it repeats another one. */
  readonly isDuplicate: boolean;
  /** What befalls attempt 1, 2, …, by a fault that was asked for. */
  readonly mishaps: readonly Mishap[];
  /** When its last request went out. */
  requestedAt: number;
  /** Whether an attempt has failed, so that it waits to be tried again. */
  isRetried: boolean;
  /** How its last attempt ended; empty before the first one did. */
  last: string;
}
