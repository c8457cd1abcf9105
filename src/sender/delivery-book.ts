import type { Entry, Journal, Outcome, Subject } from '../delivery/index.ts';

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

/** Where one delivery stands, as its journal tells it. Instants are epoch milliseconds. */
export interface DeliveryRecord {
  readonly id: string;
  readonly url: string;
  readonly subject: Subject;
  /** The envelope as JSON text. */
  readonly body: string;
  readonly duplicateOf: string | null;
  readonly scheduledAt: number;
  readonly phase: 'waiting' | 'in-flight' | 'acknowledged' | 'exhausted';
  /** When the next attempt is due; null when none is. */
  readonly dueAt: number | null;
  readonly attempts: readonly AttemptRecord[];
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };
type Row = Omit<Mutable<DeliveryRecord>, 'attempts'> & { attempts: Mutable<AttemptRecord>[] };

/** Finished deliveries that are remembered; the oldest are forgotten first. */
export const DEFAULT_KEPT_DELIVERIES = 100_000;

/** Every delivery of a run, read off its journal as it is written. */
export class DeliveryBook {
  readonly #rows = new Map<string, Row>();
  readonly #kept: number;
  #forgotten = 0;

  constructor(journal: Journal, { kept = DEFAULT_KEPT_DELIVERIES }: { kept?: number } = {}) {
    this.#kept = kept;
    journal.follow(entry => this.#read(entry));
  }

  /** In the order in which they were scheduled. */
  list(): DeliveryRecord[] {
    return [...this.#rows.values()];
  }

  find(id: string): DeliveryRecord | undefined {
    return this.#rows.get(id);
  }

  /** How many finished deliveries were forgotten for want of room. */
  get forgotten(): number {
    return this.#forgotten;
  }

  clear(): void {
    this.#rows.clear();
    this.#forgotten = 0;
  }

  #read(entry: Entry): void {
    if (entry.kind === 'scheduled') return this.#open(entry);
    const row = this.#rows.get(entry.delivery);
    if (row === undefined) return;
    switch (entry.kind) {
      case 'attempted': {
        const { attempt, request, at, authorized } = entry;
        row.attempts.push({ attempt, request, at, authorized, outcome: null, durationMs: null });
        row.phase = 'in-flight';
        row.dueAt = null;
        return;
      }
      case 'concluded': {
        const last = row.attempts.at(-1);
        if (last !== undefined) Object.assign(last, { outcome: entry.outcome, durationMs: entry.durationMs });
        row.phase = 'waiting';
        row.dueAt = entry.dueAt;
        return;
      }
      case 'acknowledged':
      case 'exhausted':
        row.phase = entry.kind;
        row.dueAt = null;
    }
  }

  #open(entry: Extract<Entry, { kind: 'scheduled' }>): void {
    const { delivery: id, at: scheduledAt, url, subject, body, duplicateOf, dueAt } = entry;
    this.#rows.set(id, {
      id,
      url,
      subject,
      body,
      duplicateOf,
      scheduledAt,
      phase: 'waiting',
      dueAt,
      attempts: [],
    });
    if (this.#rows.size > this.#kept) this.#forgetOldestFinished();
  }

  /** Looks among the oldest only: what is still pending there is kept, and the book may grow by as much. */
  #forgetOldestFinished(): void {
    for (const [id, { phase }] of this.#rows) {
      if (phase !== 'acknowledged' && phase !== 'exhausted') return;
      this.#rows.delete(id);
      this.#forgotten++;
      if (this.#rows.size <= this.#kept) return;
    }
  }
}
