import type { Credentials } from '../../delivery/index.ts';
import type { Clock, Transport } from '../../drivers/index.ts';
import type { LoadReport } from '../../report/load/load-report.ts';
import type { Backoff } from './backoff.ts';
import type { FaultShares } from './fault-shares.ts';
import type { NewHistogram } from './histogram.ts';
import type { Mix } from './mix.ts';

/** What a load consists of. */
export interface LoadPlan {
  readonly url: string;
  readonly credentials?: Credentials;
  readonly seed: string;
  readonly model: LoadReport['model'];
  readonly durationMs: number;
  readonly settleMs: number;
  readonly maxPending: number;
  readonly mix: Mix;
  readonly duplicateRatio: number;
  readonly faults: FaultShares;
  readonly timeoutMs: number;
  readonly backoffMs: Backoff;
}

/** Time and wire. */
export interface LoadParts {
  readonly clock: Clock;
  /** The clock's instant with fractions, epoch milliseconds. */
  readonly exactNow: () => number;
  readonly transport: Transport;
  readonly newHistogram: NewHistogram;
}

/** What a run has found out, without what was asked for. */
export type Findings = Pick<
  LoadReport,
  | 'ended'
  | 'sentMs'
  | 'elapsedMs'
  | 'callbacks'
  | 'requests'
  | 'latency'
  | 'answering'
  | 'acknowledgement'
  | 'errors'
  | 'struck'
  | 'unacknowledged'
  | 'samples'
>;
