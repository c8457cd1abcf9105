import type { Entry } from '../delivery/index.ts';
import type { CrashPoint, FaultKind } from '../faults/index.ts';
import type { Death } from './consumer.ts';
import type { Canonical } from './observation.ts';
import type { Json } from './json.ts';

/** What became of one envelope: one delivery, all of its attempts. */
export interface DeliveryRecord {
  /** Position of its step in the scenario, from 0. */
  readonly step: number;
  /** 0 for the original; repetitions and companions are counted from 1. */
  readonly copy: number;
  readonly delivery: string;
  /** What it carried, with labels, for people: `message-delivered of m1`. */
  readonly what: string;
  readonly url: string;
  readonly body: string;
  readonly attempts: readonly AttemptRecord[];
  readonly ending: 'acknowledged' | 'exhausted' | 'pending';
}

/** One request and what came of it. */
export interface AttemptRecord {
  readonly attempt: number;
  readonly authorized: boolean;
  /** When it started, epoch milliseconds of the sender's time. */
  readonly at: number;
  /** What the sender saw. */
  readonly outcome: Extract<Entry, { kind: 'concluded' }>['outcome'];
  /** What the consumer really answered, where a fault kept that from the sender; null when it saw no request or gave no answer. */
  readonly answered: number | null;
  /** How long the consumer took, in milliseconds of its own time. */
  readonly durationMs: number;
}

/** The record of one run: everything that a law may judge by. */
export interface Run {
  readonly deliveries: readonly DeliveryRecord[];
  readonly journal: readonly Entry[];
  /** What was seen at the end, once all was quiet, with labels. */
  readonly seen: Canonical;
  /** What was seen before the first step. */
  readonly seenBefore: Canonical;
  /** What was seen as soon as the last event had been acknowledged, and after each step where the law asked for that. */
  readonly deaths: readonly Death[];
  /** Faults that made a difference in this run, not only in its plan. */
  readonly struck: ReadonlySet<FaultKind>;
  readonly crashes: readonly CrashPoint[];
  /** Whether a plain request was still answered at the end. */
  readonly isAnsweringAtEnd: boolean;
  /** How long the run took to become quiet, in milliseconds of real time. */
  readonly settledMs: number;
}

/** Where two observations differ. */
export interface Difference {
  /** Path with labels, such as `state.messages.m1.status` or `effects[2]`. */
  readonly path: string;
  /** Undefined when it is only in the other one. */
  readonly expected: Json | undefined;
  readonly observed: Json | undefined;
}
