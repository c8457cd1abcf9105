import { setTimeout } from 'node:timers';
import type { Redis } from 'ioredis';
import type { Entry } from '../../delivery/index.ts';
import type { FleetJournal } from './broker.ts';

interface JournalParts {
  /** The key of the stream. */
  readonly key: string;
  readonly client: Redis;
  /** For following, which blocks a connection; absent where nobody follows. */
  readonly followingClient?: Redis;
  /** The record behind which to follow. */
  readonly from?: string;
  /** Records that are kept, each of up to a few dozen entries. Default 100,000. */
  readonly keptRecords?: number;
}

const DEFAULT_KEPT_RECORDS = 100_000;
/** How long a read waits for something new, in milliseconds. */
const BLOCK_MS = 1000;
const RECORDS_AT_ONCE = 500;
/** Entries in one record, so that no record is large. */
const ENTRIES_PER_RECORD = 100;
const FIELD = 'entries';
const BEGINNING = '0-0';
/** Before a read that failed is tried again, in milliseconds. */
const PAUSE_MS = 100;

/** What was written in one go. */
export interface JournalRecord {
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** The journal of a fleet as a stream of Redis; the oldest records are let go when there are too many. */
export class RedisJournal implements FleetJournal {
  readonly #parts: JournalParts;

  private constructor(parts: JournalParts) {
    this.#parts = parts;
  }

  /** Opens it; whoever follows is told what is written from this moment on. */
  static async open(parts: Omit<JournalParts, 'from'>): Promise<RedisJournal> {
    const [newest] = await parts.client.xrevrange(parts.key, '+', '-', 'COUNT', 1);
    return new RedisJournal({ ...parts, from: newest?.[0] ?? BEGINNING });
  }

  async write(entries: readonly Entry[]): Promise<void> {
    const { client, key, keptRecords = DEFAULT_KEPT_RECORDS } = this.#parts;
    const pipeline = client.pipeline();
    for (let at = 0; at < entries.length; at += ENTRIES_PER_RECORD) {
      const record = JSON.stringify(entries.slice(at, at + ENTRIES_PER_RECORD));
      pipeline.xadd(key, 'MAXLEN', '~', keptRecords, '*', FIELD, record);
    }
    const failed = (await pipeline.exec())?.find(([error]) => error !== null);
    if (failed?.[0]) throw failed[0];
  }

  follow(read: (entries: readonly Entry[]) => void): () => void {
    let isOver = false;
    void this.#pump(read, () => isOver);
    return () => {
      isOver = true;
      this.#parts.followingClient?.disconnect();
    };
  }

  /** The records that are kept and stand behind the one of this id, oldest first. */
  async *records(after = BEGINNING): AsyncGenerator<JournalRecord> {
    const { client, key } = this.#parts;
    for (let last = after; ;) {
      const found = await client.xrange(key, `(${last}`, '+', 'COUNT', RECORDS_AT_ONCE);
      for (const [id, fields] of found) yield { id, entries: entriesIn(fields) };
      const newest = found.at(-1);
      if (newest === undefined) return;
      last = newest[0];
    }
  }

  /** Goes on where it stopped when the connection was away for a while. */
  async #pump(read: (entries: readonly Entry[]) => void, isOver: () => boolean): Promise<void> {
    const { followingClient, key, from = BEGINNING } = this.#parts;
    if (followingClient === undefined)
      throw new Error('This journal was opened without a connection to follow it.');
    const words = ['COUNT', RECORDS_AT_ONCE, 'BLOCK', BLOCK_MS, 'STREAMS', key] as const;
    let after = from;
    while (!isOver()) {
      try {
        const answer = await followingClient.xread(...words, after);
        for (const [id, fields] of answer?.[0]?.[1] ?? []) {
          read(entriesIn(fields));
          after = id;
        }
      } catch {
        if (!isOver()) await pause(PAUSE_MS);
      }
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

function entriesIn(fields: readonly string[]): Entry[] {
  return JSON.parse(fields[fields.indexOf(FIELD) + 1] ?? '[]') as Entry[];
}
