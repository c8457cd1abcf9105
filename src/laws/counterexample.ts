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
