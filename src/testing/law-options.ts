import type { CheckOptions } from '../laws/check-options.ts';
import type { LawName } from '../laws/law-name.ts';

/** How much is tried in one test, and against what. */
export interface LawTestOptions extends Pick<
  CheckOptions,
  'seed' | 'runs' | 'api' | 'identity' | 'ignore' | 'ordered'
> {
  /** When to stop searching, in milliseconds of real time for each law. Default 5000, in a matcher 1000. */
  readonly maxTimeMs?: number;
}

/** Which laws a suite has tests for. */
export interface LawSuiteOptions extends LawTestOptions {
  /** Laws to check; each of them has to hold then. Default: all, and those that cannot be checked are left out with the reason. */
  readonly laws?: readonly LawName[];
  /** Laws to leave out. Default: none. */
  readonly skip?: readonly LawName[];
  /** What the suite is called. Default: `<consumer> obeys the laws of a webhook`. */
  readonly title?: string;
}
