import { DatabaseSync } from 'node:sqlite';
import type { ReadableEvent } from 'bandwidth-webhook-kit';

const table = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS receipts (
    message TEXT, recipient TEXT, status TEXT, happenedAt INTEGER, errorCode INTEGER, PRIMARY KEY (message, recipient));
`;

/** One row for each recipient of each message. An event replaces the row only when it happened later than what is there. */
const upsert = `
  INSERT INTO receipts VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    status = excluded.status, happenedAt = excluded.happenedAt, errorCode = excluded.errorCode
  WHERE excluded.happenedAt > happenedAt
`;

/**
 * What became of every message that was sent.
 *
 * Nothing is counted up when an event arrives; every figure is counted from the rows when somebody asks. So an event that
 * comes twice, late or in the wrong order leaves the same rows behind.
 */
export class Tracker {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(table);
  }

  /** Takes in one event. The types that say nothing about a message of ours, and those that are yet unknown, pass by. */
  note(event: ReadableEvent): void {
    switch (event.type) {
      case 'message-sending':
      case 'message-sent':
      case 'message-delivered':
      case 'message-failed':
      case 'message-read':
        this.#write(event);
    }
  }

  /** The status of each message at each recipient, and how often each error code has come. */
  state(): object {
    const rows = (query: string): unknown[] => this.#database.prepare(query).all();
    return {
      receipts: rows(
        'SELECT message, recipient, status, errorCode FROM receipts ORDER BY message, recipient',
      ),
      failures: rows(
        `SELECT errorCode, COUNT(*) AS messages FROM receipts WHERE status = 'failed' GROUP BY errorCode ORDER BY errorCode`,
      ),
    };
  }

  reset(): void {
    this.#database.exec('DELETE FROM receipts');
  }

  close(): void {
    this.#database.close();
  }

  #write({ type, to, time, errorCode, message }: ReadableEvent): void {
    const recipient = to ?? message.to[0] ?? '';
    const status = type.replace('message-', '');
    this.#database.prepare(upsert).run(message.id, recipient, status, Date.parse(time), errorCode ?? null);
  }
}
