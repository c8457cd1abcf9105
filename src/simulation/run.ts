import type { Entry, Outcome } from '../delivery/index.ts';
import type { CrashPoint, FaultKind, Mishap } from '../faults/index.ts';
import type { Death } from './consumer.ts';
import type { Canonical } from './observation.ts';
import type { Posting } from './posting.ts';

/** What became of one delivery. */
export interface DeliveryRecord {
  readonly posting: Posting;
  /** Its id in the journal. */
  readonly delivery: string;
  readonly url: string;
  readonly requests: readonly RequestRecord[];
  /** `pending` when the run was broken off before the sender was done with it. */
  readonly ending: 'acknowledged' | 'exhausted' | 'pending';
}

/** One request and what came of it. */
export interface RequestRecord {
  readonly attempt: number;
  readonly authorized: boolean;
  /** Whether credentials are configured but not shown yet, because the consumer has not asked for them. */
  readonly isAsking: boolean;
  /** When it was made, epoch milliseconds of the sender's time. */
  readonly at: number;
  /** What the sender saw. */
  readonly outcome: Outcome;
  /** What the consumer really answered, also where a fault kept that from the sender; null when it did not answer. */
  readonly answered: number | null;
  /** Whether it reached the consumer at all. */
  readonly hasArrived: boolean;
  /** How long the consumer took, in milliseconds of its own time. */
  readonly durationMs: number;
  readonly mishap: Mishap | undefined;
}

/** The record of one run: everything that a law may judge by. */
export interface Run {
  readonly deliveries: readonly DeliveryRecord[];
  readonly journal: readonly Entry[];
  /** What has come about since before the run, once all was quiet, with labels. */
  readonly seen: Canonical;
  /** How the consumer died by itself; empty while it lives. */
  readonly deaths: readonly Death[];
  /** Faults that made a difference in this run, not only in its plan. */
  readonly struck: ReadonlySet<FaultKind>;
  readonly crashes: readonly CrashPoint[];
  /** Most requests that the consumer had in its hands at the same time. */
  readonly mostInFlight: number;
  /** How long after the last answer the consumer still changed, in milliseconds of real time. */
  readonly changedMs: number;
}

/** Whether every envelope was acknowledged with the first request that could be. */
export function isClean({ deliveries, deaths }: Run): boolean {
  return deaths.length === 0 && deliveries.every(isAcknowledgedAtOnce);
}

function isAcknowledgedAtOnce({ ending, requests }: DeliveryRecord): boolean {
  return ending === 'acknowledged' && requests.every(({ attempt }) => attempt === 1);
}
