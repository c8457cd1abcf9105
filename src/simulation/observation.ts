import type { Json, JsonObject } from './json.ts';

/** The three independent ways to see what a consumer does. */
export type Sight = 'answers' | 'effects' | 'state';

/** What a law may need beside sight: to kill and restart the process, to show credentials. */
export type Ability = 'restart' | 'credentials';

/** What was seen of the consumer at one moment, as it came: real ids, numbers and instants. */
export interface Observation {
  /** Absent when no API is pointed at the mock. */
  readonly effects?: readonly JsonObject[];
  /** Absent when the user lets us observe no state. */
  readonly state?: Json;
}

/** What was seen, with labels in place of what belongs to one run only; two such can be compared. */
export interface Canonical {
  readonly effects?: Json;
  readonly state?: Json;
}
