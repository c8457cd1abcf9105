import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Course } from '../../../lifecycle/index.ts';
import {
  acceptedAtOf,
  accountOf,
  type MessageBook,
  type MessageQuery,
  type MessageRecord,
} from '../../message-book.ts';
import { MAX_LISTED } from './max-listed.ts';

/** Messages in a file, each as the JSON of its record. */
export class SqliteMessages implements MessageBook {
  readonly #insert: StatementSync;
  readonly #find: StatementSync;
  readonly #list: StatementSync;
  readonly #settle: () => void;

  /** `settle` is called before anything is read that may not be written yet. */
  constructor(database: DatabaseSync, settle: () => void) {
    this.#settle = settle;
    this.#insert = database.prepare(
      'INSERT OR REPLACE INTO messages (id, account, at, record) VALUES (?, ?, ?, ?)',
    );
    this.#find = database.prepare('SELECT record FROM messages WHERE id = ?');
    this.#list = database.prepare(
      `SELECT record FROM (
         SELECT number, record FROM messages WHERE (:account IS NULL OR account = :account) AND at >= :since
         ORDER BY number DESC LIMIT ${MAX_LISTED}
       ) ORDER BY number`,
    );
  }

  write(id: string, record: MessageRecord): void {
    this.#insert.run(id, accountOf(record), acceptedAtOf(record), encode(record));
  }

  find(id: string): MessageRecord | undefined {
    this.#settle();
    const row = this.#find.get(id);
    return row === undefined ? undefined : decode(row['record'] as string);
  }

  list({ accountId, since = 0 }: MessageQuery = {}): MessageRecord[] {
    this.#settle();
    const rows = this.#list.all({ account: accountId ?? null, since });
    return rows.map(({ record }) => decode(record as string));
  }
}

/** A course mostly carries the message as it was accepted, which is written once. */
function encode(record: MessageRecord): string {
  if (record.direction === 'in') return JSON.stringify(record);
  const { direction, message, events } = record;
  const courses = record.courses.map(course =>
    course.message === message ? { ...course, message: null } : course,
  );
  return JSON.stringify({ direction, message, events, courses });
}

function decode(text: string): MessageRecord {
  const record = JSON.parse(text) as MessageRecord;
  if (record.direction === 'in') return record;
  const courses = record.courses.map(
    (course: Omit<Course, 'message'> & { readonly message: Course['message'] | null }) => ({
      ...course,
      message: course.message ?? record.message,
    }),
  );
  return { ...record, courses };
}
