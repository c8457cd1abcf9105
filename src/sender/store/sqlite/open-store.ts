import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { examine } from './examine.ts';
import { folderStory } from './folder-story.ts';
import { readRun } from './legacy.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import type { Notice } from '../notice.ts';
import { DEFAULT_RETENTION, type Retention } from '../retention.ts';
import { SqliteStore } from './sqlite-store.ts';
import { storageCode, type StoreStory, storyOf } from './story.ts';

/** Which store is opened, and how it is kept. */
export interface StoreOptions {
  readonly file: string;
  /** The seed of a new run. */
  readonly seed: string;
  /** Refuses a run that was begun with another seed. Default: an old run goes on with its own. */
  readonly mustHaveSeed?: boolean;
  readonly retention?: Partial<Retention>;
  /** Told what whoever runs the store should know. */
  readonly notify?: (notice: Notice) => void;
}

/** What became of opening a store. */
export type Opening =
  | { readonly kind: 'opened'; readonly store: SqliteStore; readonly seed: string }
  | { readonly kind: 'refused'; readonly story: StoreStory };

/** The cache of the file's pages, in KiB; the operating system has a larger one. */
const CACHE_KIB = 4 * 1024;

/** The log is tidied up after so many pages of 4 KiB. */
const PAGES_PER_CHECKPOINT = 4000;

/** How long another program that writes to the file is waited for, in milliseconds. */
const BUSY_MS = 500;

/** Opens a store, or makes a new one where there is no file. What cannot be used is refused and left as it is. */
export function openStore(options: StoreOptions): Opening {
  const { file } = options;
  const story = folderStory(file);
  if (story !== null) return { kind: 'refused', story };
  const examined = examine(file);
  if (examined.kind === 'refused') return examined;
  try {
    return openLocked(options);
  } catch (error) {
    if (storageCode(error) === null && (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { kind: 'refused', story: storyOf(error, file) };
  }
}

function openLocked(options: StoreOptions): Opening {
  const { file } = options;
  const lock = takeLock(file);
  if (lock === null) return { kind: 'refused', story: inUse(file) };
  let database: DatabaseSync | undefined;
  try {
    // What consumers are sent may be private, and so may the credentials they ask for.
    closeSync(openSync(file, 'a', 0o600));
    database = new DatabaseSync(file, { timeout: BUSY_MS });
    const opening = openDatabase(database, { options, release: () => lock.release() });
    if (opening.kind === 'opened') return opening;
    database.close();
    lock.release();
    return opening;
  } catch (error) {
    database?.close();
    lock.release();
    throw error;
  }
}

function openDatabase(
  database: DatabaseSync,
  { options, release }: { readonly options: StoreOptions; readonly release: () => void },
): Opening {
  const { file, seed, mustHaveSeed = false, retention, notify = () => {} } = options;
  migrate(database);
  const run = readRun(database);
  if (run === undefined) {
    database
      .prepare("INSERT INTO run (at, seed, messages, deliveries, queues) VALUES (0, ?, 0, 0, '{}')")
      .run(seed);
  } else if (mustHaveSeed && run.seed !== seed) {
    return { kind: 'refused', story: otherSeed(file, { begun: run.seed, asked: seed }) };
  }
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA wal_autocheckpoint = ${PAGES_PER_CHECKPOINT};
    PRAGMA cache_size = -${CACHE_KIB};
    PRAGMA temp_store = MEMORY`);
  const parts = { file, database, retention: { ...DEFAULT_RETENTION, ...retention }, notify, release };
  return { kind: 'opened', store: new SqliteStore(parts), seed: run?.seed ?? seed };
}

function inUse(file: string): StoreStory {
  return {
    what: `The store ${file} is in use by another bwkit.`,
    expected: 'Only one process may deliver what a store holds.',
    hint: `end the other one, or choose another file; bwkit journal --store ${file} reads it meanwhile.`,
  };
}

function otherSeed(file: string, { begun, asked }: { begun: string; asked: string }): StoreStory {
  return {
    what: `The store ${file} holds a run with seed ${begun}, and --seed is ${asked}.`,
    expected: 'A run keeps its seed, since every id and every drawn number follows from it.',
    hint: 'leave --seed away to go on with the run, or choose another file to begin one.',
  };
}
