import type { FaultData } from '../faults/index.ts';
import type { QuirkName } from '../contract/generated/quirks.ts';
import type { Json, JsonObject } from './json.ts';

/** Written into every scenario, so that a file outlives changes of this format. */
export const SCENARIO_FORMAT = 1;

/**
 * One whole run as data: traffic, and the faults nested in the steps that they strike.
 *
 * It names messages and people by labels: `m1`, `m2` are messages, `us`, `us2` numbers of the account, `p1`, `p2` other people.
 * Each run puts fresh ids, numbers and instants in their place, and reads what the consumer did back into labels. Any other
 * string stands for itself (`AcmeBank`, `55123`, `+18885550123`).
 */
export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT;
  /** What it is about, for people. */
  readonly title?: string;
  /** The law that it was made for, which `replay` judges again. */
  readonly law?: string;
  /** How the sender uses the freedom that the documents leave it. Default: as `spec/delivery.yaml` says. */
  readonly sender?: SenderChoices;
  /** The messages that the events are about, by label. */
  readonly messages: Readonly<Record<string, ScenarioMessage>>;
  readonly steps: readonly Step[];
  /** What has to be seen at the end; for scenarios written by hand. */
  readonly expect?: ScenarioExpectation;
}

/** The sender's choices where the provider is silent; names and values are those of `ambiguities` in `spec/delivery.yaml`. */
export interface SenderChoices {
  readonly backoff?: string;
  readonly jitterRatio?: number;
  readonly parallelism?: number;
  readonly redirect?: 'failure' | 'success';
  readonly credentials?: 'challenge' | 'preemptive';
  readonly firstRequestBody?: 'with-body' | 'without-body';
  /** Whether anything is tried again. Default true; probes that are to be refused are sent once. */
  readonly retries?: boolean;
}

/** A message. What is left out is filled in: an SMS of one segment between `us` and `p1`. */
export interface ScenarioMessage {
  /** `in` came to one of our numbers, `out` was sent through Bandwidth. */
  readonly direction: 'in' | 'out';
  /** Label or literal of who sent it. Default `p1` for `in`, `us` for `out`. */
  readonly from?: string;
  /** Labels or literals of everybody it is for. Default `us` for `in`, `p1` for `out`. */
  readonly to?: readonly string[];
  /** The owned number of this copy. Default: the first of `to` for `in`, `from` for `out`. */
  readonly owner?: string;
  /** The form of the id. Default `stamped`: 13 digits of milliseconds and 16 letters or digits. */
  readonly id?: 'stamped' | 'uuid';
  /** Further fields of `message`, or other values for the usual ones: text, media, tag, segmentCount, channel, content … */
  readonly fields?: JsonObject;
}

/** One event. `message.id`, numbers and instants are put in when the scenario is run. */
export interface ScenarioEvent {
  /** Type of the event; one that no document knows is allowed. */
  readonly type: string;
  /** Label of the message that it is about. */
  readonly of: string;
  /** Label or literal of the event's own `to`. Default: the owner for an inbound message, else the first recipient. */
  readonly to?: string;
  /** Fractional digits of its times. Default 3. */
  readonly timeDigits?: 0 | 3 | 6;
  /** Further fields of the event, or other values for the usual ones: errorCode, description, carrierName … */
  readonly fields?: JsonObject;
  /** Fields of `message` that only this event shows otherwise. */
  readonly messageFields?: JsonObject;
  /** Paths that this event lacks, such as `message.text`. */
  readonly omit?: readonly string[];
  /** Quirks that bend it, by the names of `spec/quirks.yaml`. */
  readonly quirks?: readonly QuirkName[];
}

/** What is posted in one step. */
export type Step = EnvelopeStep | RawStep | RepliesStep;

interface StepBase {
  /** How long after the step before it comes into being, in milliseconds of the sender's time. Default 1000. */
  readonly afterMs?: number;
  readonly faults?: readonly FaultData[];
  /** How the delivery has to end; for scenarios written by hand. */
  readonly expect?: StepExpectation;
}

/** An envelope of events; one, unless the sender packs several that are due together. */
export interface EnvelopeStep extends StepBase {
  readonly events: readonly ScenarioEvent[];
  /** Events of no envelope at all: the array is left away, or has nothing in it. */
  readonly form?: 'array' | 'bare-object' | 'empty-array';
  /** What is shown in place of the configured credentials. Default: the right ones, as the sender's choice says. */
  readonly credentials?: WrongCredentials;
}

/** Something that is no Bandwidth envelope. */
export interface RawStep extends StepBase {
  readonly raw: RawRequest;
}

/** A receipt for each message that the consumer itself has asked the API to send since the last such step. */
export interface RepliesStep extends StepBase {
  readonly receiptForReplies: 'message-sending' | 'message-sent' | 'message-delivered' | 'message-failed';
  /** The code of a failure. Default 4720. */
  readonly errorCode?: number;
}

/** Ways not to be authorised. */
export type WrongCredentials =
  'none' | 'wrong-password' | 'wrong-username' | 'cut-short' | 'wrong-scheme' | 'garbled';

/** A request that is no envelope, byte for byte. */
export interface RawRequest {
  /** What is wrong with it, in a few words: `broken JSON`. */
  readonly what: string;
  /** The body as text. Labels in it are replaced like anywhere else when they stand in `{{m1}}`. */
  readonly body: string;
  /** How the text becomes bytes. Default utf8. `base64` is for bytes that no text can say. */
  readonly encoding?: 'utf8' | 'latin1' | 'utf16le' | 'base64';
  /** The body is this often as long: repeats of the text. Default 1; for huge bodies in small files. */
  readonly times?: number;
  /** Headers to add or replace; null leaves a usual one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Whether the length is announced or the body comes in chunks. Default `length`. */
  readonly framing?: 'length' | 'chunked' | 'too-long' | 'too-short';
  /**
   * What is right. `refused-or-ignored`: it is beyond recognition, so nothing may come of it. `survived`: any answer is right as
   * long as the consumer lives. Default `refused-or-ignored`.
   */
  readonly consumerMust?: 'refuse-or-ignore' | 'survive';
}

/** How a delivery has to end. */
export interface StepExpectation {
  readonly ends?: 'acknowledged' | 'exhausted';
  /** Status of the last answer. */
  readonly status?: number | readonly number[];
  readonly attempts?: number;
  /** The longest the consumer may take for any one answer, in milliseconds. */
  readonly withinMs?: number;
}

/** What has to be seen at the end of a run. */
export interface ScenarioExpectation {
  /** The observed state, with labels; only the members that are named here are compared. */
  readonly state?: Json;
  /** Messages that the consumer asked to send, with labels, in any order; only named members are compared. */
  readonly effects?: readonly Json[];
}
