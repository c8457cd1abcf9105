import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../../delivery/index.ts';
import { deliveryId, deliveryNumber } from '../../delivery-id.ts';
import type { JournalQuery, StatusQuery } from '../journal-query.ts';
import { Conditions } from './conditions.ts';
import { entryOf, type EntryRow } from './entry-rows.ts';
import { firstNumber } from './first-number.ts';
import type { SqliteDeliveries } from './sqlite-deliveries.ts';

/**
 * Rows that are read in one go. A reader that took its time over one long reading would keep the writer, which may be
 * another process, from tidying up its log.
 */
const ROWS_PER_PAGE = 1000;

const FROM = `
  FROM entries JOIN deliveries ON deliveries.number = entries.delivery JOIN states ON states.delivery = entries.delivery`;

/** The journal in a file, as far as it can be read. */
export class SqliteJournal {
  readonly #database: DatabaseSync;
  readonly #deliveries: SqliteDeliveries;
  readonly #settle: () => void;

  /** `settle` is called before anything is read that may not be written yet. */
  constructor(database: DatabaseSync, deliveries: SqliteDeliveries, settle: () => void = () => {}) {
    this.#database = database;
    this.#deliveries = deliveries;
    this.#settle = settle;
  }

  /** How many entries were let go. */
  get dropped(): number {
    return this.#database.prepare('SELECT droppedEntries FROM run').get()?.['droppedEntries'] as number;
  }

  *entries(query: JournalQuery): Generator<Entry> {
    this.#settle();
    const from = query.limit === undefined ? 0 : this.#newest(query, query.limit);
    const conditions = this.#conditions(query).add('entries.number >= ?', from);
    const page = this.#database.prepare(
      `SELECT entries.* ${FROM} ${conditions.where} AND entries.number > ?
       ORDER BY entries.number LIMIT ${ROWS_PER_PAGE}`,
    );
    for (let after = -1; ;) {
      const rows = page.all(...conditions.values, after) as unknown as EntryRow[];
      for (const row of rows) {
        const entry = entryOf(row) ?? this.#deliveries.scheduled(deliveryId(row.delivery));
        if (entry !== undefined) yield entry;
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_PER_PAGE) return;
      after = last.number;
    }
  }

  /** The number of the oldest among the newest so many entries that are asked for; beyond all numbers where there is none. */
  #newest(query: JournalQuery, limit: number): number {
    const { where, values } = this.#conditions(query);
    const newest = `SELECT entries.number ${FROM} ${where} ORDER BY entries.number DESC LIMIT ?`;
    const row = this.#database.prepare(`SELECT min(number) AS oldest FROM (${newest})`).get(...values, limit);
    return (row?.['oldest'] as number | null) ?? Number.MAX_SAFE_INTEGER;
  }

  #conditions({ message, delivery, type, status, since, until, kinds }: JournalQuery): Conditions {
    const conditions = new Conditions()
      .add('messageId = ?', message)
      .add('entries.delivery = ?', delivery === undefined ? undefined : deliveryNumber(delivery) || -1)
      .add('deliveries.type = ?', type)
      .add(
        'entries.number >= ?',
        since === undefined ? undefined : firstNumber(this.#database, 'entries', since),
      )
      .add(
        'entries.number < ?',
        until === undefined ? undefined : firstNumber(this.#database, 'entries', until + 1),
      );
    if (kinds !== undefined) {
      conditions.add(`entries.kind IN (${kinds.map(() => '?').join(', ')})`, ...kinds);
    }
    return status === undefined ? conditions : withStatus(conditions, status);
  }
}

function withStatus(conditions: Conditions, status: StatusQuery): Conditions {
  switch (status.kind) {
    case 'phase':
      return conditions.add(`phase IN (${status.phases.map(() => '?').join(', ')})`, ...status.phases);
    case 'outcome':
      return conditions.add("entries.kind = 'concluded' AND outcome = ?", status.outcome);
    case 'answer':
      return conditions.add("entries.kind = 'concluded' AND status BETWEEN ? AND ?", status.from, status.to);
  }
}
