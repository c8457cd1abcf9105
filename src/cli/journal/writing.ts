import type { WrittenQuery } from '../../sender/store/read-query.ts';
import type { Terminal } from '../terminal.ts';
import type { JournalSource } from './source.ts';

/** What is to be written, and where. */
export interface Writing {
  readonly source: JournalSource;
  readonly query: WrittenQuery;
  /** Only the newest so many; undefined for all. */
  readonly limit: number | undefined;
  /** Whether to go on with what comes. */
  readonly follow: boolean;
  readonly terminal: Terminal;
}

/** The part of a query that says how much is wanted. */
export function limitOf(limit: number | undefined): WrittenQuery {
  return limit === undefined ? {} : { limit: String(limit) };
}

/** The last so many. */
export async function* newest<T>(items: AsyncIterable<T>, limit: number | undefined): AsyncGenerator<T> {
  if (limit === undefined) return yield* items;
  const kept: T[] = [];
  for await (const item of items) {
    kept.push(item);
    if (kept.length > limit) kept.shift();
  }
  yield* kept;
}
