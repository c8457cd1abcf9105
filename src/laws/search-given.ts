import type { Credentials } from '../delivery/index.ts';

/** What the scenarios of a law may depend on. */
export interface SearchGiven {
  /** Whether the consumer answers in no time, so that large scenarios are affordable. */
  readonly isInProcess: boolean;
  /** The credentials configured for its URL. */
  readonly credentials: Credentials | undefined;
}
