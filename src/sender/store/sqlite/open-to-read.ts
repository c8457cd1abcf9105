import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { folderStory } from './folder-story.ts';

/** How long a writer is waited for, in milliseconds. */
const BUSY_MS = 1000;

/**
 * Opens a database that is only read.
 *
 * SQLite puts files beside one even then. Where it may not, and no log of a writer waits to be read, the file cannot change
 * either, and it is read as it stands.
 */
export function openToRead(file: string): DatabaseSync {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  const options = { readOnly: true, timeout: BUSY_MS };
  if (folderStory(file) === null || (log?.size ?? 0) > 0) return new DatabaseSync(file, options);
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, options);
}
