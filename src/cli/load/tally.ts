import type { Entry, Outcome } from '../../delivery/index.ts';
import type { Mishap } from '../../faults/index.ts';
import type { Counted, Unacknowledged } from '../../report/load/load-report.ts';
import { duration } from '../../report/duration.ts';
import type { Fate } from './fate.ts';
import type { Histogram, NewHistogram } from './histogram.ts';

const MAX_EXAMPLES = 5;

const NEVER_SENT = 'never sent, because every connection was taken';

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

interface TallyParts {
  readonly newHistogram: NewHistogram;
  /** The instant with fractions, epoch milliseconds. */
  readonly exactNow: () => number;
  readonly timeoutMs: number;
  /** Whether latency counts from when a callback was meant to go out; else from when its request did. */
  readonly isOpen: boolean;
  /** Told when a callback's first attempt has ended. */
  readonly onFirst: () => void;
}

/** What happened so far, in figures: it reads the journal along, and remembers of a callback only what is not over. */
export class Tally {
  readonly latency: Histogram;
  readonly answering: Histogram;
  readonly acknowledgement: Histogram;
  /** Latencies since the last sample. */
  readonly recent: Histogram;
  made = 0;
  /** How many of them repeat another one. */
  duplicates = 0;
  /** How many went out at least once. */
  sent = 0;
  acknowledged = 0;
  requests = 0;
  retries = 0;
  errorCount = 0;
  /** Callbacks that wait for another attempt. */
  retrying = 0;
  readonly #parts: TallyParts;
  readonly #fates = new Map<string, Fate>();
  readonly #errors = new Map<string, number>();

  constructor(parts: TallyParts) {
    this.#parts = parts;
    const { newHistogram } = parts;
    [this.latency, this.answering] = [newHistogram(), newHistogram()];
    [this.acknowledgement, this.recent] = [newHistogram(), newHistogram()];
  }

  /** Callbacks that are not acknowledged. */
  get pending(): number {
    return this.#fates.size;
  }

  get errors(): Counted[] {
    const counted = [...this.#errors].map(([what, count]) => ({ what, count }));
    return counted.toSorted((a, b) => b.count - a.count);
  }

  begin(delivery: string, fate: Omit<Fate, 'requestedAt' | 'isRetried' | 'last'>): void {
    this.made++;
    if (fate.isDuplicate) this.duplicates++;
    this.#fates.set(delivery, { ...fate, requestedAt: 0, isRetried: false, last: '' });
  }

  mishapOf(delivery: string, attempt: number): Mishap | undefined {
    return this.#fates.get(delivery)?.mishaps[attempt - 1];
  }

  read(entry: Entry): void {
    const fate = this.#fates.get(entry.delivery);
    if (fate === undefined) return;
    switch (entry.kind) {
      case 'scheduled':
        return;
      case 'attempted':
        this.requests++;
        if (entry.attempt > 1) this.retries++;
        if (fate.requestedAt === 0) this.sent++;
        fate.requestedAt = this.#parts.exactNow();
        return;
      case 'concluded':
        return this.#conclude(entry, fate);
      case 'acknowledged':
        this.acknowledged++;
        if (fate.isRetried) this.retrying--;
        this.acknowledgement.record(this.#parts.exactNow() - fate.intendedAt);
        this.#fates.delete(entry.delivery);
        return;
      case 'exhausted':
    }
  }

  /** Takes back callbacks that have not gone out, because nobody wants them any more. */
  withdraw(): void {
    for (const [delivery, { requestedAt, isDuplicate }] of this.#fates) {
      if (requestedAt > 0) continue;
      this.#fates.delete(delivery);
      this.made--;
      if (isDuplicate) this.duplicates--;
    }
  }

  /** Why callbacks are not acknowledged, the commonest reason first. */
  unacknowledged(): Unacknowledged[] {
    const reasons = new Map<string, { count: number; examples: Fate['subject'][] }>();
    for (const { last, requestedAt, subject } of this.#fates.values()) {
      const why = last || (requestedAt > 0 ? 'not answered yet' : NEVER_SENT);
      const reason = reasons.get(why) ?? { count: 0, examples: [] };
      reasons.set(why, reason);
      if (++reason.count <= MAX_EXAMPLES) reason.examples.push(subject);
    }
    const told = [...reasons].map(([what, reason]) => ({ what, ...reason }));
    return told.toSorted((a, b) => b.count - a.count);
  }

  #conclude({ delivery, attempt, outcome }: Of<'concluded'>, fate: Fate): void {
    if (outcome.kind === 'challenged') return;
    const now = this.#parts.exactNow();
    const isStruck = this.mishapOf(delivery, attempt) !== undefined;
    if (!isStruck) this.answering.record(now - fate.requestedAt);
    if (attempt === 1 && !isStruck) {
      const latencyMs = now - (this.#parts.isOpen ? fate.intendedAt : fate.requestedAt);
      this.latency.record(latencyMs);
      this.recent.record(latencyMs);
    }
    if (outcome.kind !== 'acknowledged') this.#fail(fate, isStruck ? null : outcome);
    if (attempt === 1) this.#parts.onFirst();
  }

  #fail(fate: Fate, outcome: Outcome | null): void {
    const what = outcome === null ? 'struck by a fault' : labelOf(outcome, this.#parts.timeoutMs);
    fate.last = `${what} when last tried`;
    if (!fate.isRetried) this.retrying++;
    fate.isRetried = true;
    if (outcome === null) return;
    this.errorCount++;
    this.#errors.set(what, (this.#errors.get(what) ?? 0) + 1);
  }
}

function labelOf(outcome: Outcome, timeoutMs: number): string {
  switch (outcome.kind) {
    case 'acknowledged':
    case 'challenged':
    case 'refused':
      return `answered ${outcome.status}`;
    case 'timed-out':
      return `no answer in ${duration(timeoutMs)}`;
    case 'broken':
      return BROKEN[outcome.reason] ?? outcome.reason.replaceAll('-', ' ');
  }
}

const BROKEN: Readonly<Record<string, string>> = {
  refused: 'connection refused',
  reset: 'connection reset',
  unreachable: 'not reachable',
};
