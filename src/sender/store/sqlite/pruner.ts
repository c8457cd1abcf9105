import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { firstNumber, lastNumber } from './first-number.ts';
import type { Retention } from '../retention.ts';

/** Rows that go in one transaction, which takes some milliseconds; the next one comes after other work had its turn. */
const ROWS_PER_STEP = 1000;

/** What was let go. */
export interface Pruned {
  readonly deliveries: number;
  readonly messages: number;
  readonly entries: number;
}

/**
 * Lets go of what is too old or too much, a little at a time, and counts it in the file.
 *
 * Finished deliveries go in the order in which they were scheduled, with their entries; a message goes after all deliveries
 * that tell of it. What is pending stays, but for entries beyond their limit.
 */
export class Pruner {
  readonly #database: DatabaseSync;
  readonly #retention: Retention;
  readonly #finished: StatementSync;
  readonly #parts: readonly StatementSync[];
  readonly #entries: StatementSync;
  readonly #messages: StatementSync;
  readonly #effects: StatementSync;
  readonly #count: StatementSync;

  constructor(database: DatabaseSync, retention: Retention) {
    this.#database = database;
    this.#retention = retention;
    this.#finished = database.prepare(
      `SELECT delivery FROM states
       WHERE (delivery <= ? OR delivery <= ? AND endedAt < ?) AND endedAt IS NOT NULL
       ORDER BY delivery LIMIT ${ROWS_PER_STEP}`,
    );
    this.#parts = ['entries WHERE delivery', 'states WHERE delivery', 'deliveries WHERE number'].map(rows =>
      database.prepare(`DELETE FROM ${rows} = ?`),
    );
    this.#entries = database.prepare(bounded('entries', ''));
    this.#messages = database.prepare(
      bounded('messages', 'AND NOT EXISTS (SELECT 1 FROM deliveries WHERE messageId = messages.id)'),
    );
    this.#effects = database.prepare(bounded('effects', ''));
    this.#count = database.prepare(
      `UPDATE run SET droppedEntries = droppedEntries + ?, forgottenDeliveries = forgottenDeliveries + ?,
       forgottenMessages = forgottenMessages + ?`,
    );
  }

  /** Lets some rows go, in a transaction of its own. `now` is the instant of the run that ages are counted from. */
  step(now: number): Pruned {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const pruned = this.#prune(now - this.#retention.ageMs);
      if (pruned.deliveries + pruned.messages + pruned.entries > 0) {
        this.#count.run(pruned.entries, pruned.deliveries, pruned.messages);
      }
      this.#database.exec('COMMIT');
      return pruned;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #prune(youngest: number): Pruned {
    const { deliveries, entries } = this.#retention;
    const surplus = lastNumber(this.#database, 'deliveries') - deliveries;
    const aged = firstNumber(this.#database, 'deliveries', youngest) - 1;
    const finished = this.#finished.all(surplus, aged, youngest).map(row => row['delivery'] as number);
    let droppedEntries = 0;
    for (const number of finished) {
      const [dropped = 0] = this.#parts.map(part => Number(part.run(number).changes));
      droppedEntries += dropped;
    }
    droppedEntries += Number(this.#entries.run(this.#bound('entries', entries, youngest)).changes);
    this.#effects.run(this.#bound('effects', deliveries, youngest));
    const messages = Number(this.#messages.run(this.#bound('messages', deliveries, youngest)).changes);
    return { deliveries: finished.length, messages, entries: droppedEntries };
  }

  /** The number up to which rows are too old or too much. */
  #bound(table: 'entries' | 'messages' | 'effects', kept: number, youngest: number): number {
    return Math.max(
      lastNumber(this.#database, table) - kept,
      firstNumber(this.#database, table, youngest) - 1,
    );
  }
}

function bounded(table: string, condition: string): string {
  return `DELETE FROM ${table} WHERE number IN
    (SELECT number FROM ${table} WHERE number <= ? ${condition} ORDER BY number LIMIT ${ROWS_PER_STEP})`;
}
