import type { Endpoint } from '../delivery/index.ts';
import type { Transport } from '../drivers/index.ts';
import type { Api } from './api.ts';

/**
 * The program under test, as whoever stages a run sees it.
 *
 * `fromFetch`, `fromNode`, `fromUrl` and `fromCommand` make one. Everything optional is a way to see or do more; a law that
 * lacks it is reported as not checked, with the reason.
 */
export interface Consumer {
  /** How reports call it: a URL, a command, `fromFetch(handler)`. */
  readonly name: string;
  /** Makes it ready to take requests. Called once for a check. */
  start(given: StartGiven): Promise<RunningConsumer>;
}

/** What a consumer is told when it starts. */
export interface StartGiven {
  /** Base URL of the mocked Messaging API, when there is one. */
  readonly apiBaseUrl?: string;
}

/** A consumer that takes requests. */
export interface RunningConsumer {
  /** Where messages from people are posted. */
  readonly inbound: Endpoint;
  /** Where receipts are posted; often the same. */
  readonly status: Endpoint;
  /** Carries requests to it, in whatever manner they ask for. */
  readonly transport: Transport;
  /** Whether its answers take no real time worth waiting for, so that hundreds of runs are cheap. */
  readonly isInProcess: boolean;
  /** The consumer's own account of what it believes; anything that JSON can say. */
  readonly observe?: () => unknown;
  /** Puts it back to where it was before any traffic. */
  readonly reset?: () => unknown;
  /** What time it is for the consumer, epoch milliseconds. Default: the time of the world. */
  readonly now?: () => number;
  /** Moves the consumer's own clock along, by milliseconds, when the sender's time jumps. Without it its time is real. */
  readonly advanceTime?: (ms: number) => unknown;
  /** The process, where there is one that may be killed. */
  readonly process?: ConsumerProcess;
  /** How it died by itself since it was last started or revived; null while it lives. */
  readonly death?: () => Death | null;
  /** Lets it live again after it died by itself. */
  readonly revive?: () => Promise<void>;
  /** The API that it talks to, when it brings one of its own. */
  readonly api?: Api;
  /** Frees every resource; a process that was spawned is gone afterwards. */
  stop(): Promise<void>;
}

/** A consumer's process, or what plays that part. */
export interface ConsumerProcess {
  /** Ends it at once, as SIGKILL does; what was in memory is lost. */
  kill(): Promise<void>;
  /** Starts it again and resolves when it takes requests. */
  restart(): Promise<void>;
}

/** How a consumer ended without being killed by us. */
export interface Death {
  /** How it ended, in a few words: `exit code 1`, `SIGSEGV`, `unhandled rejection`. */
  readonly how: string;
  /** The last lines that it wrote, or the error. */
  readonly lastWords: string;
}
