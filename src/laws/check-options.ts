import type { Api } from '../simulation/api.ts';
import type { Identity } from '../simulation/identity.ts';
import type { LawName } from './law-name.ts';
import type { LawReport } from './report.ts';

/** How much is checked, and against what. */
export interface CheckOptions {
  /** Laws to check. Default: all. */
  readonly laws?: readonly LawName[];
  /** Laws to leave out. Default: none. */
  readonly skip?: readonly LawName[];
  /** Leads to the same scenarios again. A whole number. Default: drawn, and reported. */
  readonly seed?: number;
  /** Turbulent runs for each law. Default 100; fewer for laws whose runs cost a restart. */
  readonly runs?: number;
  /** When to stop searching, in milliseconds of real time, shared fairly among the laws. Default 50000. */
  readonly maxTimeMs?: number;
  /** The mocked Messaging API that the consumer talks to. Without one no effects are seen. */
  readonly api?: Api;
  /** Whom the scenarios play, where the consumer checks numbers or the application. Default: an account of ours. */
  readonly identity?: Partial<Identity>;
  /** Paths of the observed state to leave out, such as `state.messages.*.receivedAt`. */
  readonly ignore?: readonly string[];
  /** Paths of arrays whose order matters; all others are compared as multisets. */
  readonly ordered?: readonly string[];
  /** Stops at the first broken law. Default false. */
  readonly failFast?: boolean;
  /** Told how far a law is, and when it is done. */
  readonly onProgress?: (progress: Progress) => void;
  /** Breaks the check off; what was not checked by then is reported as such. */
  readonly signal?: AbortSignal;
}

/** A word on the way. */
export type Progress =
  | { readonly kind: 'started'; readonly law: LawName; readonly runs: number }
  | { readonly kind: 'ran'; readonly law: LawName; readonly run: number; readonly runs: number }
  | { readonly kind: 'shrinking'; readonly law: LawName; readonly shrinks: number }
  | { readonly kind: 'judged'; readonly law: LawName; readonly report: LawReport };
