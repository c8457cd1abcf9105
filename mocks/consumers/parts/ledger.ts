import type { DatabaseSync } from 'node:sqlite';
import { recipientOf, textOf, type Event } from './events.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, at INTEGER);
  CREATE TABLE IF NOT EXISTS inbox (id TEXT PRIMARY KEY, sender TEXT, recipient TEXT, text TEXT, answered INTEGER DEFAULT 0);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT, recipient TEXT, status TEXT, rank INTEGER, errorCode INTEGER, PRIMARY KEY (id, recipient));
  CREATE TABLE IF NOT EXISTS totals (name TEXT PRIMARY KEY, amount INTEGER);
`;

/** An inbound message, as far as somebody who wants to answer has to know it. */
export interface Letter {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
}

/** What a consumer remembers: which events it has handled, who wrote what, what became of messages, and sums over it. */
export class Ledger {
  readonly database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.database = database;
    database.exec(tables);
  }

  /** Does all of the work or none of it. */
  atomically<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Notes an event as handled; false when it was handled before. */
  remember(key: string, at = 0): boolean {
    return this.run('INSERT INTO seen VALUES (?, ?) ON CONFLICT DO NOTHING', key, at) > 0;
  }

  remembers(key: string): boolean {
    return this.database.prepare('SELECT 1 FROM seen WHERE key = ?').get(key) !== undefined;
  }

  addLetter({ message, ...event }: Event): void {
    this.run(
      'INSERT INTO inbox (id, sender, recipient, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      message.id,
      textOf(message.from),
      recipientOf({ ...event, message }),
      textOf(message.text),
    );
  }

  unanswered(): readonly Letter[] {
    const rows = this.database.prepare('SELECT id, sender, recipient FROM inbox WHERE answered = 0').all();
    return rows as unknown as Letter[];
  }

  markAnswered(id: string): void {
    this.run('UPDATE inbox SET answered = 1 WHERE id = ?', id);
  }

  /** Sets what became of a message at a recipient, unless something of a higher rank is known. */
  setStatus(event: Event, { status, rank }: { readonly status: string; readonly rank: number }): void {
    this.run(
      `INSERT INTO receipts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET status = excluded.status, rank = excluded.rank, errorCode = excluded.errorCode WHERE excluded.rank > rank`,
      event.message.id,
      recipientOf(event),
      status,
      rank,
      Number.isSafeInteger(event.errorCode) ? Number(event.errorCode) : null,
    );
  }

  add(total: string, amount: number): void {
    this.run(
      'INSERT INTO totals VALUES (?, ?) ON CONFLICT DO UPDATE SET amount = amount + excluded.amount',
      total,
      amount,
    );
  }

  /** Everything but what only its own bookkeeping needs. */
  observe(): unknown {
    const rows = (query: string): unknown[] => this.database.prepare(query).all();
    return {
      inbox: rows('SELECT id, sender, recipient, text FROM inbox ORDER BY id'),
      receipts: rows('SELECT id, recipient, status, errorCode FROM receipts ORDER BY id, recipient'),
      totals: rows('SELECT name, amount FROM totals ORDER BY name'),
    };
  }

  clear(): void {
    this.database.exec('DELETE FROM seen; DELETE FROM inbox; DELETE FROM receipts; DELETE FROM totals');
  }

  /** Runs a statement and says how many rows it changed. */
  run(statement: string, ...values: readonly (string | number | null)[]): number {
    return Number(this.database.prepare(statement).run(...values).changes);
  }
}
