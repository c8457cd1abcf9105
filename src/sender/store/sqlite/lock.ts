import { DatabaseSync } from 'node:sqlite';

/** The lock of a store: an empty SQLite file beside it, since the store itself must stay readable for others. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock that keeps a second process from writing to the same store. The operating system gives it back when the
 * process ends, however that happens. Null when another one holds it.
 */
export function takeLock(file: string): Lock | null {
  const database = new DatabaseSync(`${file}-lock`, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    const BUSY = 5;
    if ((error as { errcode?: number }).errcode === BUSY) return null;
    throw error;
  }
}
