import type { BreakReason, Endpoint } from '../delivery/index.ts';
import type { Manner } from './manner.ts';

/** One request to be made for a delivery. */
export interface AttemptRequest {
  readonly delivery: string;
  readonly attempt: number;
  readonly endpoint: Endpoint;
  /** The envelope as JSON text; empty where the first request of a challenge carries none. */
  readonly body: string;
  /** Whether the endpoint's credentials are to be shown. */
  readonly authorized: boolean;
  /** How long to wait for an answer, in milliseconds of the consumer's time. */
  readonly timeoutMs: number;
  /** How it is put on the wire, where that is not the usual way. */
  readonly manner?: Manner;
}

/** What became of a request. `silent` means that no answer came within the timeout. */
export type Report =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly challenge: boolean;
      readonly durationMs: number;
      /** Time of the run, in milliseconds, that passes before the sender sees the answer. Default 0. */
      readonly lateByMs?: number;
    }
  | {
      readonly kind: 'broken';
      readonly reason: BreakReason;
      readonly detail: string;
      readonly durationMs: number;
    }
  | { readonly kind: 'silent'; readonly durationMs: number };

/** Carries bytes to a consumer; decides nothing. */
export interface Transport {
  /** Makes the request and calls `report` exactly once, possibly before it returns. */
  send(request: AttemptRequest, report: (report: Report) => void): void;
  /** Gives up what is still open, each with a report of `cancelled`, and frees every connection. */
  close(): Promise<void>;
}
