import type { Entry, Journal } from '../delivery/index.ts';
import type {
  AttemptRecord,
  DeliveryAbout,
  DeliveryBook,
  DeliveryCounts,
  DeliveryQuery,
  DeliveryRecord,
} from './delivery-book.ts';

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };
type Row = Omit<Mutable<DeliveryRecord>, 'attempts'> & { attempts: Mutable<AttemptRecord>[] };

/** Finished deliveries that are remembered in memory; the oldest are forgotten first. */
export const DEFAULT_KEPT_DELIVERIES = 100_000;

/** Deliveries in memory, read off the journal as it is written. */
export class MemoryDeliveryBook implements DeliveryBook {
  readonly #rows = new Map<string, Row>();
  readonly #byMessage = new Map<string, Set<Row>>();
  readonly #kept: number;
  #forgotten = 0;

  constructor(journal: Journal, { kept = DEFAULT_KEPT_DELIVERIES }: { kept?: number } = {}) {
    this.#kept = kept;
    journal.follow(entry => this.#read(entry));
  }

  list(query: DeliveryQuery = {}): DeliveryRecord[] {
    const { messageId } = query;
    const rows = messageId === undefined ? this.#rows.values() : (this.#byMessage.get(messageId) ?? []);
    return [...rows].filter(row => fits(row, query));
  }

  find(id: string): DeliveryRecord | undefined {
    return this.#rows.get(id);
  }

  about(id: string): DeliveryAbout | undefined {
    return this.#rows.get(id);
  }

  /** The entry that the delivery was scheduled with. */
  scheduled(id: string): Extract<Entry, { kind: 'scheduled' }> | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    const { scheduledAt: at, firstDueAt: dueAt, url, subject, body, duplicateOf } = row;
    return { kind: 'scheduled', at, delivery: id, dueAt, url, subject, body, duplicateOf };
  }

  counts(): DeliveryCounts {
    const rows = [...this.#rows.values()];
    const standing = (wanted: Row['phase']): number => rows.filter(({ phase }) => phase === wanted).length;
    return {
      deliveries: rows.length,
      waiting: standing('waiting'),
      inFlight: standing('in-flight'),
      acknowledged: standing('acknowledged'),
      exhausted: standing('exhausted'),
      attempts: rows.reduce((sum, { attempts }) => sum + attempts.length, 0),
      duplicates: rows.filter(({ duplicateOf }) => duplicateOf !== null).length,
    };
  }

  get forgotten(): number {
    return this.#forgotten;
  }

  clear(): void {
    this.#rows.clear();
    this.#byMessage.clear();
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
    const about = { id, url, subject, body, duplicateOf, scheduledAt };
    const row: Row = { ...about, phase: 'waiting', dueAt, firstDueAt: dueAt, attempts: [] };
    this.#rows.set(id, row);
    const siblings = this.#byMessage.get(subject.messageId);
    if (siblings === undefined) this.#byMessage.set(subject.messageId, new Set([row]));
    else siblings.add(row);
    if (this.#rows.size > this.#kept) this.#forgetOldestFinished();
  }

  /** Looks among the oldest only: what is still pending there is kept, and the book may grow by as much. */
  #forgetOldestFinished(): void {
    for (const row of this.#rows.values()) {
      if (row.phase !== 'acknowledged' && row.phase !== 'exhausted') return;
      this.#forget(row);
      if (this.#rows.size <= this.#kept) return;
    }
  }

  #forget(row: Row): void {
    const { messageId } = row.subject;
    const siblings = this.#byMessage.get(messageId);
    siblings?.delete(row);
    if (siblings?.size === 0) this.#byMessage.delete(messageId);
    this.#rows.delete(row.id);
    this.#forgotten++;
  }
}

function fits({ subject, phase, duplicateOf }: DeliveryRecord, query: DeliveryQuery): boolean {
  const { type, to, phase: wanted, duplicates } = query;
  return (
    (type === undefined || subject.type === type) &&
    (to === undefined || subject.to === to) &&
    (wanted === undefined || phase === wanted) &&
    (duplicates === undefined || (duplicateOf !== null) === duplicates)
  );
}
