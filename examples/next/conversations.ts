import { DatabaseSync } from 'node:sqlite';
import type { ReadableEvent } from 'bandwidth-webhook-kit';

const table = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS letters (
    id TEXT PRIMARY KEY, owner TEXT, person TEXT, text TEXT, media TEXT, writtenAt TEXT);
`;

/** What people have written, sorted into conversations. */
export class Conversations {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(table);
  }

  /**
   * Keeps an inbound message once. Its id is its name: Bandwidth gives every number of ours in a group a copy with an id of its
   * own, and repeats the id when it delivers again.
   */
  keep({ type, message }: ReadableEvent): void {
    if (type !== 'message-received') return;
    const { id, owner, from, text = '', media = [], time } = message;
    this.#database
      .prepare('INSERT INTO letters VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
      .run(id, owner, from, text, JSON.stringify(media), time);
  }

  /** All letters, by the time at which they were written and not by that of their arrival. */
  all(): object[] {
    return this.#database.prepare('SELECT * FROM letters ORDER BY owner, person, writtenAt').all();
  }

  reset(): void {
    this.#database.exec('DELETE FROM letters');
  }
}

/** One for the process, which Next keeps between requests. */
export const conversations = new Conversations(process.env['DATABASE'] ?? 'conversations.sqlite');
