import { DatabaseSync } from 'node:sqlite';
import type { Event } from './events.ts';

/** An inbound message that nobody has answered yet. */
export interface Unanswered {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
}

/** A receipt may be followed by those further right, and never takes back what they said. */
const ranks = ['message-sending', 'message-sent', 'message-failed', 'message-delivered', 'message-read'];

const tables = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS inbox (
    id TEXT PRIMARY KEY, sender TEXT, recipient TEXT, text TEXT, answered INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT, recipient TEXT, status TEXT, rank INTEGER, errorCode INTEGER, PRIMARY KEY (id, recipient));
`;

/**
 * Everything that the app remembers, in one SQLite file.
 *
 * Its keys are what makes it idempotent: Bandwidth may send an event again, hours later, at the same time twice or after
 * the event that follows it, and each of these writes the same row. No event id is needed, and Bandwidth has none.
 */
export class Store {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec(tables);
  }

  /** Writes all events, or none of them; when it returns they are on the disk. */
  save(events: readonly Event[]): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      for (const event of events) this.#saveOne(event);
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** The inbound messages that still want an answer. */
  unanswered(): Unanswered[] {
    const rows = this.#db.prepare('SELECT id, sender, recipient FROM inbox WHERE answered = 0').all();
    return rows as unknown as Unanswered[];
  }

  markAnswered(id: string): void {
    this.#db.prepare('UPDATE inbox SET answered = 1 WHERE id = ?').run(id);
  }

  /** What the app believes: who wrote what, and what became of the messages it sent. */
  state(): object {
    return {
      inbox: this.#db.prepare('SELECT id, sender, recipient, text, answered FROM inbox ORDER BY id').all(),
      receipts: this.#db
        .prepare('SELECT id, recipient, status, errorCode FROM receipts ORDER BY id, recipient')
        .all(),
    };
  }

  reset(): void {
    this.#db.exec('DELETE FROM inbox; DELETE FROM receipts');
  }

  close(): void {
    this.#db.close();
  }

  #saveOne(event: Event): void {
    if (event.type === 'message-received') return this.#saveInbound(event);
    const rank = ranks.indexOf(event.type);
    if (rank >= 0) this.#saveReceipt(event, rank);
  }

  #saveInbound({ message, from, to, text }: Event): void {
    this.#db
      .prepare('INSERT INTO inbox (id, sender, recipient, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
      .run(message, from, to, text);
  }

  /** One row for each recipient, since a group message has one receipt for each under the same id. */
  #saveReceipt({ type, message, to, errorCode }: Event, rank: number): void {
    this.#db
      .prepare(
        `INSERT INTO receipts (id, recipient, status, rank, errorCode) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET status = excluded.status, rank = excluded.rank, errorCode = excluded.errorCode
         WHERE excluded.rank > rank`,
      )
      .run(message, to, type.replace('message-', ''), rank, errorCode);
  }
}
