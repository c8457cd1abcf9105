import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Effect } from '../../effect.ts';
import type { EffectBook } from '../../effect-book.ts';
import { MAX_LISTED } from './max-listed.ts';

/** Effects in a file. */
export class SqliteEffects implements EffectBook {
  readonly #insert: StatementSync;
  readonly #list: StatementSync;
  readonly #count: StatementSync;
  readonly #settle: () => void;

  /** `settle` is called before anything is read that may not be written yet. */
  constructor(database: DatabaseSync, settle: () => void) {
    this.#settle = settle;
    this.#count = database.prepare('SELECT count(*) AS count FROM effects');
    this.#insert = database.prepare(
      'INSERT INTO effects (at, account, operation, messageId, status, request) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#list = database.prepare(
      `SELECT * FROM (SELECT * FROM effects ORDER BY number DESC LIMIT ${MAX_LISTED}) ORDER BY number`,
    );
  }

  write({ at, accountId, operation, messageId, status, request }: Effect): void {
    this.#insert.run(at, accountId, operation, messageId, status, JSON.stringify(request) ?? 'null');
  }

  count(): number {
    this.#settle();
    return this.#count.get()?.['count'] as number;
  }

  list(): Effect[] {
    this.#settle();
    return this.#list.all().map(row => ({
      at: row['at'] as number,
      accountId: row['account'] as string,
      operation: row['operation'] as Effect['operation'],
      messageId: row['messageId'] as string | null,
      status: row['status'] as number,
      request: JSON.parse(row['request'] as string) as unknown,
    }));
  }
}
