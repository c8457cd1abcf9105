import { closeSync, openSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** The file of a store was deleted or moved away: what is written now would be lost with the process. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
  /** What to do about it, without the word `Hint:`. */
  readonly remedy: string;

  constructor(remedy: string) {
    super('its file was deleted or replaced');
    this.remedy = remedy;
  }
}

/**
 * Sees to it that the file of a store is still there before anything is promised: SQLite goes on writing to a file that nobody
 * will ever find again, and says nothing.
 */
export class Presence {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #identity: string | null;
  #copied = false;

  constructor(file: string, database: DatabaseSync) {
    this.#file = file;
    this.#database = database;
    this.#identity = identityOf(file);
  }

  /** Throws a `MissingFile` where the file is not the one that was opened. */
  check(): void {
    const found = identityOf(this.#file);
    if (found === this.#identity) return;
    if (found === null && !this.#copied) this.#copied = copyTo(this.#file, this.#database);
    throw new MissingFile(
      this.#copied
        ? `everything was written to ${this.#file} anew; start bwkit serve again to go on with that.`
        : `put the file back to ${this.#file}; nothing has to be started anew then.`,
    );
  }
}

/** What tells a file from another one that has come to stand in its place; null where there is none. */
function identityOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? null : `${stats.dev}/${stats.ino}`;
}

/** Writes everything that is committed to a new file, so that it outlives the process after all. */
function copyTo(file: string, database: DatabaseSync): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(file);
    return true;
  } catch {
    return false;
  }
}
