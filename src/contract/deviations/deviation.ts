import type { QuirkName } from '../generated/quirks.ts';
import type { JsonObject } from '../json-object.ts';

/** One place in which an event departs as the deviation says: a path within the event, and two sentences. */
export interface Departure {
  readonly path: string;
  readonly message: string;
  /** The rule that is violated, when the departure goes further than any that is known. */
  readonly violates?: string;
}

/**
 * A way in which a callback is known to depart from today's contract.
 *
 * It sees the event as the deviations before it in the list have mended it, so that each has one departure to think of.
 */
export interface Deviation {
  readonly quirk: QuirkName;
  /** What to do about it, whoever it is that reads the finding. */
  readonly hint: string;
  /** Where this event departs so; empty when it does not. Never throws, whatever the fields hold. */
  find(event: JsonObject): readonly Departure[];
  /** The event in today's words, as far as it says itself what they would be: what a consumer may go by. */
  mend?(event: JsonObject): JsonObject;
  /** What has to be made up in order to judge the rest. Nobody is ever handed this. */
  pretend?(event: JsonObject): JsonObject;
  /** Where a path of the mended event lies in the event as it came, when fields were moved. */
  origin?(path: string): string;
}
