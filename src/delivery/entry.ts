import type { Subject } from './delivery.ts';
import type { BreakReason } from './input.ts';

/** How one request ended. */
export type Outcome =
  | { readonly kind: 'acknowledged'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'challenged'; readonly status: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'broken'; readonly reason: BreakReason; readonly detail: string };

/** One line of a journal. `at` and every other instant are epoch milliseconds in the run's own time. */
export type Entry =
  | {
      readonly kind: 'scheduled';
      readonly at: number;
      readonly delivery: string;
      readonly dueAt: number;
      readonly url: string;
      readonly subject: Subject;
      /** The envelope as JSON text. */
      readonly body: string;
      /** The delivery whose envelope this one repeats; null for an original. */
      readonly duplicateOf: string | null;
    }
  | {
      /** A request goes out: the driver obeys this entry by sending it. */
      readonly kind: 'attempted';
      readonly at: number;
      readonly delivery: string;
      readonly attempt: number;
      readonly request: number;
      readonly authorized: boolean;
    }
  | {
      readonly kind: 'concluded';
      readonly at: number;
      readonly delivery: string;
      readonly attempt: number;
      readonly request: number;
      readonly outcome: Outcome;
      /** How long the consumer took, in milliseconds of its own time. */
      readonly durationMs: number;
      /** When the next attempt is due; null when none follows. */
      readonly dueAt: number | null;
    }
  | {
      readonly kind: 'acknowledged';
      readonly at: number;
      readonly delivery: string;
      readonly attempts: number;
    }
  | { readonly kind: 'exhausted'; readonly at: number; readonly delivery: string; readonly attempts: number };
