import type { DatabaseSync } from 'node:sqlite';
import type { Notice } from '../notice.ts';
import type { Retention } from '../retention.ts';

/** What a store in a file is made of. */
export interface SqliteStoreParts {
  /** Path of the file. */
  readonly file: string;
  readonly database: DatabaseSync;
  readonly retention: Retention;
  readonly notify: (notice: Notice) => void;
  /** Lets go of the file. */
  readonly release: () => void;
}
