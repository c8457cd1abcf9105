import { examine } from './examine.ts';
import { readRun } from './legacy.ts';
import { openToRead } from './open-to-read.ts';
import { MIGRATIONS } from './schema.ts';
import { SqliteDeliveries } from './sqlite-deliveries.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { type StoreStory, storyOf } from './story.ts';

/** A store that is only read; another process may be writing to it. */
export interface StoreReader {
  readonly deliveries: SqliteDeliveries;
  readonly journal: SqliteJournal;
  /** The latest instant of the run that was written, epoch milliseconds. */
  now(): number;
  close(): void;
}

export type Reading =
  | { readonly kind: 'opened'; readonly reader: StoreReader }
  | { readonly kind: 'refused'; readonly story: StoreStory };

/** Opens a store to look at it, and changes nothing in it. */
export function openReader(file: string): Reading {
  const examined = examine(file);
  if (examined.kind === 'refused') return examined;
  if (examined.kind === 'nothing') return { kind: 'refused', story: missing(file) };
  if (examined.version < MIGRATIONS.length) return { kind: 'refused', story: tooOld(file, examined.version) };
  try {
    const database = openToRead(file);
    const deliveries = new SqliteDeliveries(database);
    const journal = new SqliteJournal(database, deliveries);
    const now = (): number => readRun(database)?.at ?? 0;
    return { kind: 'opened', reader: { deliveries, journal, now, close: () => database.close() } };
  } catch (error) {
    return { kind: 'refused', story: storyOf(error, file) };
  }
}

function missing(file: string): StoreStory {
  return {
    what: `There is no store ${file}.`,
    expected: 'It must be a file that bwkit serve --store writes.',
    hint: `check the path, or begin one: bwkit serve --store ${file}`,
  };
}

function tooOld(file: string, version: number): StoreStory {
  return {
    what: `The store ${file} was written by an older bwkit: its schema is version ${version}.`,
    expected: `This bwkit reads version ${MIGRATIONS.length}, and brings a store there when it serves with it.`,
    hint: `start it once: bwkit serve --store ${file}`,
  };
}
