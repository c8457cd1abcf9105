import type { Mock } from '../../server/mock.ts';
import type { RefereeViolation } from '../../report/referee/referee-violation.ts';
import type { Terminal } from '../terminal.ts';

/** Where the mock is, and how it was started. */
export interface Ready {
  readonly url: string;
  readonly seed: string;
  readonly callbackUrl: string | null;
  readonly time: string;
  /** The file that keeps everything; null where it is in memory. */
  readonly store: string | null;
  /** Deliveries that an earlier process left. */
  readonly pending: number;
  /** Whether Prism holds both legs against the document. Default false. */
  readonly isRefereed?: boolean;
}

/** How many violations there were, by who must act. */
export type RefereeCounts = Readonly<Record<RefereeViolation['culprit'], number>>;

/** What an announcer reads along with. */
export type Followed = Pick<Mock, 'sender'>;

/** Tells whoever watches a server what happens. */
export interface Announcer {
  ready(ready: Ready): void;
  follow(mock: Followed): void;
  /** A signal has come; so many attempts are still in flight. */
  ending(inFlight: number): void;
  summary(mock: Followed): void;
  /** The referee has seen what the document does not allow. */
  violation(violation: RefereeViolation): void;
  /** The referee has seen everything; so many violations of each culprit. */
  refereed(counts: RefereeCounts): void;
}

export interface AnnouncerGiven {
  /** The command that serves. Default `serve`. */
  readonly command?: string;
  readonly terminal: Terminal;
  /** The instant that counts as zero. */
  readonly startAt: number;
}
