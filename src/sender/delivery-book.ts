import type { Outcome, Subject } from '../delivery/index.ts';

/** One request made for a delivery, and what came of it. */
export interface AttemptRecord {
  readonly attempt: number;
  readonly request: number;
  readonly at: number;
  readonly authorized: boolean;
  /** Null while it is in flight. */
  readonly outcome: Outcome | null;
  readonly durationMs: number | null;
}

/** What a delivery is about, without the envelope and what became of it. */
export interface DeliveryAbout {
  readonly subject: Subject;
  /** The delivery whose envelope this one repeats; null for an original. */
  readonly duplicateOf: string | null;
}

export type DeliveryPhase = 'waiting' | 'in-flight' | 'acknowledged' | 'exhausted';

/** Where one delivery stands, as its journal tells it. Instants are epoch milliseconds. */
export interface DeliveryRecord extends DeliveryAbout {
  readonly id: string;
  readonly url: string;
  /** The envelope as JSON text. */
  readonly body: string;
  readonly scheduledAt: number;
  /** When the first attempt was due. */
  readonly firstDueAt: number;
  readonly phase: DeliveryPhase;
  /** When the next attempt is due; null when none is. */
  readonly dueAt: number | null;
  readonly attempts: readonly AttemptRecord[];
}

/** Which deliveries are asked for: all that fit everything that is given. */
export interface DeliveryQuery {
  readonly messageId?: string | undefined;
  /** Type of the first event. */
  readonly type?: string | undefined;
  readonly to?: string | undefined;
  readonly phase?: DeliveryPhase | undefined;
  /** Only duplicates, or only originals. */
  readonly duplicates?: boolean | undefined;
}

/** How many deliveries stand where. */
export interface DeliveryCounts {
  readonly deliveries: number;
  readonly waiting: number;
  readonly inFlight: number;
  readonly acknowledged: number;
  readonly exhausted: number;
  /** Requests that were made. */
  readonly attempts: number;
  readonly duplicates: number;
}

/** Every delivery of a run that is remembered. */
export interface DeliveryBook {
  find(id: string): DeliveryRecord | undefined;
  about(id: string): DeliveryAbout | undefined;
  /** In the order in which they were scheduled. */
  list(query?: DeliveryQuery): DeliveryRecord[];
  counts(): DeliveryCounts;
  /** How many finished deliveries were forgotten for want of room or because of their age. */
  readonly forgotten: number;
}
