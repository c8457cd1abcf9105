import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../../delivery/index.ts';
import type { WrittenQuery } from '../../sender/store/read-query.ts';
import { limitOf, type Writing } from './writing.ts';

/** How often is looked for more, in milliseconds. */
const LOOK_MS = 250;

/**
 * What is asked for, reading by reading: one of all that is there, and where the journal is followed, one after the other of what
 * has come since. `kinds` and a limit of entries narrow what is read.
 */
export async function* readings(
  { source, query, follow, limit }: Pick<Writing, 'source' | 'query' | 'follow' | 'limit'>,
  { kinds, entriesPerLine = 1 }: { readonly kinds?: string; readonly entriesPerLine?: number } = {},
): AsyncGenerator<AsyncIterable<Entry>> {
  const asked: WrittenQuery = { ...query, ...(kinds !== undefined && { kinds }) };
  const most = limit === undefined ? {} : limitOf(limit * entriesPerLine + entriesPerLine - 1);
  const seen = new Seen();
  // Whoever asked for none of what is there wants to see what comes after it.
  if (follow && limit === 0) for await (const _ of seen.only(source.entries({ ...asked, limit: '1' })));
  yield seen.only(source.entries({ ...asked, ...most }));
  if (!follow) return;
  for (;;) {
    await pause(LOOK_MS);
    yield seen.only(source.entries({ ...asked, ...seen.since }));
  }
}

/** Tells new entries from those that were read before. Time never goes back in a run, so the last instant is all there is to know. */
class Seen {
  #at = -1;
  readonly #last = new Set<string>();

  get since(): WrittenQuery {
    return this.#at < 0 ? {} : { since: String(this.#at) };
  }

  async *only(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
    for await (const entry of entries) {
      const text = JSON.stringify(entry);
      if (entry.at < this.#at || this.#last.has(text)) continue;
      if (entry.at > this.#at) this.#last.clear();
      this.#at = entry.at;
      this.#last.add(text);
      yield entry;
    }
  }
}
