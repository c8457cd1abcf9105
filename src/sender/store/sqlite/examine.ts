import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openToRead } from './open-to-read.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';
import { damaged, type StoreStory, storyOf } from './story.ts';

/** A larger file is not read from end to end when it is opened: that would take longer than the wait is worth. */
const MAX_CHECKED_BYTES = 256 * 1024 * 1024;

/** What stands at a path. */
export type Examined =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'store'; readonly version: number }
  | { readonly kind: 'refused'; readonly story: StoreStory };

/** Looks at a file without writing to it: only what is a store of ours, or nothing yet, may be written to. */
export function examine(file: string): Examined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isFile() && stats.size === 0)) return { kind: 'nothing' };
  if (!stats.isFile()) return refused(file, 'it is no file');
  let database: DatabaseSync | undefined;
  try {
    database = openToRead(file);
    return examineStore(file, { database, bytes: stats.size });
  } catch (error) {
    return { kind: 'refused', story: storyOf(error, file) };
  } finally {
    database?.close();
  }
}

function examineStore(
  file: string,
  { database, bytes }: { readonly database: DatabaseSync; readonly bytes: number },
): Examined {
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  const version = pragma('user_version') as number;
  if (pragma('application_id') !== APPLICATION_ID)
    return refused(file, 'it is a SQLite file of another program');
  if (version > MIGRATIONS.length) return { kind: 'refused', story: tooNew(file, version) };
  const verdict = bytes <= MAX_CHECKED_BYTES ? pragma('quick_check(1)') : 'ok';
  if (verdict !== 'ok')
    return { kind: 'refused', story: damaged(file, String(verdict).replaceAll(/\s+/g, ' ')) };
  return { kind: 'store', version };
}

function refused(file: string, reason: string): Examined {
  return {
    kind: 'refused',
    story: {
      what: `${file} cannot be used as a store: ${reason}.`,
      expected: 'It must be a file that bwkit serve --store made, or none yet; it was left untouched.',
      hint: 'choose another file.',
    },
  };
}

function tooNew(file: string, version: number): StoreStory {
  return {
    what: `The store ${file} was written by a newer bwkit: its schema is version ${version}.`,
    expected: `This bwkit knows versions up to ${MIGRATIONS.length}, and left the file untouched.`,
    hint: 'update bandwidth-webhook-kit, or begin a new file.',
  };
}
