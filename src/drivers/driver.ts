import type { Delivery } from '../delivery/index.ts';
import type { Clock } from './clock.ts';

/** What moves time and carries bytes for the heart. Drivers decide nothing, and all pass one conformance suite. */
export interface Driver {
  readonly clock: Clock;
  /** Takes on a delivery whose first attempt is due at the instant. */
  schedule(delivery: Delivery, dueAt: number): void;
  /** Takes up what an earlier process left. To be called once, before anything is scheduled. */
  resume(): void;
  /** Deliveries that are neither acknowledged nor exhausted. */
  readonly pending: number;
  /** Requests that were made a second time, where whoever makes them may go away before it can say so. */
  readonly repeated?: number;
  /** Resolves when no delivery is pending. */
  idle(): Promise<void>;
  /** Starts no further attempt and resolves when none is in flight; what is pending stays as it is. */
  drain(): Promise<void>;
  /** Forgets what is pending; answers that still come are ignored. */
  abandon(): void;
  /** Breaks off what is in flight and frees every resource. */
  close(): Promise<void>;
}
