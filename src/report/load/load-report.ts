/** How long something took in milliseconds: the value below which each share of the measurements lies. */
export interface Percentiles {
  readonly count: number;
  readonly minMs: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
}

/** Something and how often it came. */
export interface Counted {
  readonly what: string;
  readonly count: number;
}

/** Callbacks that were not acknowledged for one reason. */
export interface Unacknowledged extends Counted {
  /** Some of them, so that they can be looked for in the consumer. */
  readonly examples: readonly { readonly messageId: string; readonly type: string; readonly to: string }[];
}

/** One stretch of the run. */
export interface LoadSample {
  /** When it began, in milliseconds since the run did. */
  readonly atMs: number;
  readonly lengthMs: number;
  /** Requests that went out. */
  readonly requests: number;
  readonly acknowledged: number;
  /** Attempts that the consumer did not acknowledge. */
  readonly errors: number;
  /** Callbacks at its end that were due and not acknowledged yet. */
  readonly pending: number;
  /** Latency of the callbacks that were answered for the first time; null where none was. */
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly maxMs: number | null;
}

/** What came of putting a consumer under load. */
export interface LoadReport {
  readonly version: 1;
  readonly target: string;
  readonly seed: string;
  readonly startedAt: string;
  /** Open: callbacks come at their rate, whatever the consumer does. Closed: each connection waits for its answer. */
  readonly model:
    | { readonly kind: 'open'; readonly perSecond: number; readonly connections: number }
    | { readonly kind: 'closed'; readonly connections: number };
  readonly mix: Readonly<Record<string, number>>;
  readonly duplicateRatio: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly timeoutMs: number;
  readonly backoffMs: readonly number[];
  readonly asked: { readonly durationMs: number; readonly settleMs: number; readonly maxPending: number };
  /** Whether the time was up, or somebody ended the run before. */
  readonly ended: 'in time' | 'by signal';
  /** How long callbacks were sent, and how long the whole run took until the last answer, in milliseconds. */
  readonly sentMs: number;
  readonly elapsedMs: number;
  readonly callbacks: {
    /** How many should have gone out in the time; the same as `made` in the closed model. */
    readonly intended: number;
    /** How many came into being, duplicates among them. */
    readonly made: number;
    readonly duplicates: number;
    /** How many went out at least once, and how many of them before the last one was meant to. */
    readonly sent: number;
    readonly sentInTime: number;
    readonly acknowledged: number;
    /** How many of them before the last callback was meant to go out. */
    readonly acknowledgedInTime: number;
    /** How many never came into being, because too many others were not acknowledged yet. */
    readonly heldBack: number;
  };
  readonly requests: { readonly count: number; readonly retries: number };
  /** From when a callback was meant to go out (in the closed model: from when it did) until its first attempt had ended. */
  readonly latency: Percentiles;
  /** From when a request went out until it was answered or given up: what a sender sees that waits for the consumer. */
  readonly answering: Percentiles;
  /** From when a callback was meant to go out until it was acknowledged. */
  readonly acknowledgement: Percentiles;
  /** What the consumer did instead of acknowledging an attempt. */
  readonly errors: readonly Counted[];
  /** Faults by how many callbacks they were laid upon. */
  readonly struck: readonly Counted[];
  readonly unacknowledged: readonly Unacknowledged[];
  readonly samples: readonly LoadSample[];
  /** What the run took of this machine; near 1 core bwkit itself may be what limits the rate. */
  readonly own: { readonly cores: number; readonly maxResidentMb: number };
  /** What a reader should know of the figures. */
  readonly remarks: readonly string[];
}

/** Whether every callback that was to be sent was acknowledged. */
export function isAllAcknowledged({ callbacks, unacknowledged }: LoadReport): boolean {
  return unacknowledged.length === 0 && callbacks.heldBack === 0;
}
