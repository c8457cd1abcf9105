import type { Outcome, Subject } from '../delivery/index.ts';
import type { Json } from '../simulation/json.ts';
import type { Scenario } from '../simulation/scenario.ts';

/** A scenario in which a law is broken, made as small as possible, and what was seen. */
export interface Counterexample {
  readonly scenario: Scenario;
  readonly story: readonly StoryLine[];
  /** What went wrong, as one sentence with the values. */
  readonly finding: string;
  /** What the calm run came to, reduced to where the two differ; null when the finding says it all. */
  readonly expected: Json;
  readonly observed: Json;
  /** Seed and fast-check path that lead to it again with the same version. */
  readonly seed: number;
  readonly path: string;
  /** How many smaller scenarios were accepted on the way. */
  readonly shrinks: number;
  /** How many runs it took until the first counterexample. */
  readonly runsToFind: number;
  /** Every request of its run, in the order in which they were made. */
  readonly requests: readonly MadeRequest[];
  /** A single request that shows it, where one suffices. */
  readonly request?: SingleRequest;
}

/** One line of a story: a delivery, or what happened between deliveries. */
export interface StoryLine {
  /** `message-delivered of m1`. */
  readonly what: string;
  /** How it ended: `200 in 3 ms`; empty where there is nothing to say. */
  readonly outcome: string;
  /** What the faults did, in the words of the faults; empty when nothing befell it. */
  readonly remark: string;
}

/** A request that can be pasted as a curl command. */
export interface SingleRequest {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request of a run, and what came of it. */
export interface MadeRequest {
  /** Epoch milliseconds of the sender's time. */
  readonly at: number;
  /** `d1`, `d2`, … in the order in which they were promised. */
  readonly delivery: string;
  /** Counted from 1; a challenged attempt makes two requests. */
  readonly attempt: number;
  readonly url: string;
  /** As they were sent, but without the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: Subject;
  /** The body, or its beginning where it is long; bytes that are no UTF-8 are told as base64. */
  readonly body: string;
  readonly encoding: 'utf8' | 'base64';
  /** The size of the whole body. */
  readonly bodyBytes: number;
  readonly outcome: Outcome;
  /** How long the consumer took, in milliseconds of its own time. */
  readonly durationMs: number;
}
