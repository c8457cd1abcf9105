import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Entry } from '../../../delivery/index.ts';
import type {
  AttemptRecord,
  DeliveryAbout,
  DeliveryBook,
  DeliveryCounts,
  DeliveryPhase,
  DeliveryQuery,
  DeliveryRecord,
} from '../../delivery-book.ts';
import { deliveryId, deliveryNumber } from '../../delivery-id.ts';
import { Conditions } from './conditions.ts';
import { entryOf, type EntryRow, scheduledEntry, type ScheduledRow } from './entry-rows.ts';
import { MAX_LISTED } from './max-listed.ts';

type Row = ScheduledRow & { readonly phase: DeliveryPhase; readonly dueAt: number | null };

/** A delivery's own row with its endpoint and its state. */
const ROWS = `
  SELECT deliveries.number, scheduledAt, firstDueAt, url, type, messageId, recipient, duplicateOf, body, phase, dueAt
  FROM deliveries JOIN states ON delivery = deliveries.number JOIN endpoints ON endpoints.number = endpoint`;

const COUNTS = `
  SELECT count(*) AS deliveries, coalesce(sum(phase = 'waiting'), 0) AS waiting,
    coalesce(sum(phase = 'in-flight'), 0) AS inFlight, coalesce(sum(phase = 'acknowledged'), 0) AS acknowledged,
    coalesce(sum(phase = 'exhausted'), 0) AS exhausted, coalesce(sum(requests), 0) AS attempts,
    (SELECT count(*) FROM deliveries WHERE duplicateOf IS NOT NULL) AS duplicates
  FROM states`;

/** Deliveries in a file, as far as they can be read. */
export class SqliteDeliveries implements DeliveryBook {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;
  readonly #about: StatementSync;
  readonly #entries: StatementSync;
  readonly #counts: StatementSync;
  readonly #forgotten: StatementSync;
  readonly #settle: () => void;

  /** `settle` is called before anything is read that may not be written yet. */
  constructor(database: DatabaseSync, settle: () => void = () => {}) {
    this.#settle = settle;
    this.#database = database;
    this.#find = database.prepare(`${ROWS} WHERE deliveries.number = ?`);
    this.#about = database.prepare(
      'SELECT type, messageId, recipient, duplicateOf FROM deliveries WHERE number = ?',
    );
    this.#entries = database.prepare('SELECT * FROM entries WHERE delivery = ? ORDER BY number');
    this.#counts = database.prepare(COUNTS);
    this.#forgotten = database.prepare('SELECT forgottenDeliveries FROM run');
  }

  find(id: string): DeliveryRecord | undefined {
    this.#settle();
    const row = this.#find.get(deliveryNumber(id)) as unknown as Row | undefined;
    return row && this.#record(row);
  }

  about(id: string): DeliveryAbout | undefined {
    const row = this.#about.get(deliveryNumber(id)) as unknown as ScheduledRow | undefined;
    if (row === undefined) return undefined;
    const { type, messageId, recipient: to, duplicateOf } = row;
    return {
      subject: { type, messageId, to },
      duplicateOf: duplicateOf === null ? null : deliveryId(duplicateOf),
    };
  }

  list({ messageId, type, to, phase, duplicates }: DeliveryQuery = {}): DeliveryRecord[] {
    this.#settle();
    const conditions = new Conditions()
      .add('messageId = ?', messageId)
      .add('type = ?', type)
      .add('recipient = ?', to)
      .add('phase = ?', phase)
      .add('(duplicateOf IS NOT NULL) = ?', duplicates === undefined ? undefined : Number(duplicates));
    const newest = `${ROWS} ${conditions.where} ORDER BY deliveries.number DESC LIMIT ${MAX_LISTED}`;
    const statement = this.#database.prepare(`SELECT * FROM (${newest}) ORDER BY number`);
    return (statement.all(...conditions.values) as unknown as Row[]).map(row => this.#record(row));
  }

  /** The entry that the delivery was scheduled with. */
  scheduled(id: string): Extract<Entry, { kind: 'scheduled' }> | undefined {
    const row = this.#find.get(deliveryNumber(id)) as unknown as Row | undefined;
    return row && scheduledEntry(row);
  }

  counts(): DeliveryCounts {
    this.#settle();
    return { ...(this.#counts.get() as unknown as DeliveryCounts) };
  }

  get forgotten(): number {
    return this.#forgotten.get()?.['forgottenDeliveries'] as number;
  }

  #record(row: Row): DeliveryRecord {
    const { at, delivery: id, url, subject, body, duplicateOf, dueAt: firstDueAt } = scheduledEntry(row);
    const { phase } = row;
    const entries = this.#entries.all(row.number) as unknown as EntryRow[];
    const attempts = attemptsOf(entries.flatMap(each => entryOf(each) ?? []));
    const dueAt = phase === 'waiting' ? row.dueAt : null;
    const about = { id, url, subject, body, duplicateOf, scheduledAt: at, firstDueAt };
    return { ...about, phase, dueAt, attempts };
  }
}

function attemptsOf(entries: readonly Entry[]): AttemptRecord[] {
  const attempts: AttemptRecord[] = [];
  for (const entry of entries) {
    if (entry.kind === 'attempted') {
      const { attempt, request, at, authorized } = entry;
      attempts.push({ attempt, request, at, authorized, outcome: null, durationMs: null });
    }
    const last = attempts.at(-1);
    if (entry.kind === 'concluded' && last !== undefined) {
      const { outcome, durationMs } = entry;
      attempts[attempts.length - 1] = { ...last, outcome, durationMs };
    }
  }
  return attempts;
}
