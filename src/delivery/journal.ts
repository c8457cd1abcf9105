import type { Entry } from './entry.ts';

/** Told of every entry, in order, as it is appended. */
export type Reader = (entry: Entry) => void;

/** Entries kept when nothing else is asked for: about 100 MB at most. */
export const DEFAULT_KEPT_ENTRIES = 1_000_000;

/**
 * The append-only record of a run; every other account is computed from it.
 *
 * It keeps the newest entries in memory and says how many older ones it has let go. Whoever needs all of them for good
 * reads along with `follow` and writes them elsewhere; a journal that keeps none is only read along with.
 */
export class Journal {
  readonly #kept: number;
  readonly #readers = new Set<Reader>();
  #older: Entry[] = [];
  #newer: Entry[] = [];
  #dropped = 0;

  constructor({ kept = DEFAULT_KEPT_ENTRIES }: { kept?: number } = {}) {
    this.#kept = kept;
  }

  append(entry: Entry): void {
    if (this.#newer.length >= this.#kept) this.#makeRoom();
    if (this.#kept > 0) this.#newer.push(entry);
    for (const reader of this.#readers) reader(entry);
  }

  /** Calls the reader for each entry from now on; returns how to stop that. */
  follow(reader: Reader): () => void {
    this.#readers.add(reader);
    return () => void this.#readers.delete(reader);
  }

  /** The entries that are kept, oldest first: the newest `kept` for certain, and up to as many before them. */
  entries(): Entry[] {
    return [...this.#older, ...this.#newer];
  }

  /** How many entries were let go because there was no room for them. */
  get dropped(): number {
    return this.#dropped;
  }

  clear(): void {
    this.#older = [];
    this.#newer = [];
    this.#dropped = 0;
  }

  #makeRoom(): void {
    this.#dropped += this.#kept === 0 ? 1 : this.#older.length;
    if (this.#kept === 0) return;
    this.#older = this.#newer;
    this.#newer = [];
  }
}
