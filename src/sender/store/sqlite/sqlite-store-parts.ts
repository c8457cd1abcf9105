import type { DatabaseSync } from 'node:sqlite';
import type { Notice } from '../notice.ts';
import type { Retention } from '../retention.ts';

/** What a store in a file is made of. */
export interface SqliteStoreParts {
  readonly database: DatabaseSync;
  readonly retention: Retention;
  readonly notify: (notice: Notice) => void;
  /** Lets go of the file. */
  readonly release: () => void;
}
