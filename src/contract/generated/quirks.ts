// Generated from spec/quirks.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

import type { SourceKey } from './sources.ts';
import type { CallbackEvent } from './types.ts';

/** The name of a quirk. */
export type QuirkName =
  | 'omit-to'
  | 'owner-is-recipient'
  | 'receipt-direction-in'
  | 'receipt-text'
  | 'receipt-no-text'
  | 'bare-object'
  | 'batch-n'
  | 'empty-array'
  | 'empty-tag'
  | 'with-priority'
  | 'omit-media'
  | 'empty-media'
  | 'sending-for-sms'
  | 'legacy-queued'
  | 'unknown-type'
  | 'legacy-rejected'
  | 'both-terminal'
  | 'no-terminal'
  | 'late-terminal-after-9902'
  | '3xx-is-success'
  | 'preemptive-auth'
  | 'first-request-without-body'
  | 'location-spelling'
  | 'rbm-beta-2025-05'
  | 'uuid-id'
  | 'time-precision'
  | 'alphanumeric-sender'
  | 'short-code'
  | 'zero-code-on-delivered'
  | 'no-text'
  | 'inbound-group-12'
  | 'malformed-json'
  | 'mms-no-delivered'
  | 'omit-segment-count'
  | 'omit-application-id'
  | 'number-without-plus';

/** The name of a profile: a year. */
export type ProfileName = '2018' | '2020' | '2023' | '2026';

/** What a quirk changes: one event, the array or its bytes, which events come and when, or how requests are made. */
export type QuirkBends = 'event' | 'envelope' | 'sequence' | 'delivery';

/** A mode of the mock: something that Bandwidth does, did or may do, and that the default does not show. */
export interface QuirkOf<Name extends string> {
  readonly name: Name;
  /** The contradiction that it belongs to, as C2. */
  readonly of: string;
  readonly bends: QuirkBends;
  /** What is different on the wire, as one sentence. */
  readonly emits: string;
  /** The types of event that it can strike. */
  readonly appliesTo: readonly CallbackEvent['type'][];
  /** When a document showed it. */
  readonly years: string;
  /** The profiles that turn it on. */
  readonly profiles: readonly ProfileName[];
  /** Whether a current document shows it or its schema allows it; only then is it used against a consumer unasked. */
  readonly documentedToday: boolean;
  /** `accept`: answer 2xx. `survive`: answer anything, and still answer the next request. */
  readonly consumerMust: 'accept' | 'survive';
}

/** One point on which the documents differ. */
export interface Contradiction {
  readonly id: string;
  readonly title: string;
  readonly varies: string;
  readonly sources: readonly SourceKey[];
  readonly contract: 'accept' | 'survive' | 'not-applicable';
  /** What the mock does by default. */
  readonly mock: string;
  readonly quirks: readonly QuirkName[];
}

/** What the documents of one year describe, as far as it differs from the default. */
export interface Profile {
  readonly title: string;
  readonly quirks: readonly QuirkName[];
  readonly settings: {
    /** Whether message-sent is emitted. */
    readonly sent: boolean;
    /** The description of a delivered message, by channel. */
    readonly delivered: { readonly sms: string; readonly mms: string; readonly rbm: string };
    /** Fractional digits of times. */
    readonly timeDigits: 0 | 3 | 6;
    readonly mediaRetentionMs: number;
    readonly mediaMaxBytes: number;
    /** The base URL of the Messaging API. */
    readonly apiBase: string;
    /** Whose words 401 and 403 carry. */
    readonly errorBodies: '2018' | '2023';
  };
}

/** Any quirk. */
export type Quirk = QuirkOf<QuirkName>;

/** Every quirk, by name. */
export const quirks: { readonly [Name in QuirkName]: QuirkOf<Name> } = {
  'omit-to': {
    name: 'omit-to',
    bends: 'event',
    emits: 'No top-level `to`; a consumer falls back to `message.to` when that holds one number.',
    appliesTo: ['message-received', 'message-sent', 'message-delivered'],
    years: '2017 to 2018',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C2',
    profiles: ['2018'],
  },
  'owner-is-recipient': {
    name: 'owner-is-recipient',
    bends: 'event',
    emits: '`message.owner` is the recipient of the receipt instead of the sender.',
    appliesTo: ['message-sent', 'message-delivered'],
    years: '2017 to 2026',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C3',
    profiles: ['2018', '2020'],
  },
  'receipt-direction-in': {
    name: 'receipt-direction-in',
    bends: 'event',
    emits: '`message.direction` is `in` on a receipt; only `type` tells it from an inbound message.',
    appliesTo: ['message-sent', 'message-delivered'],
    years: '2017 to 2020-03',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C4',
    profiles: ['2018'],
  },
  'receipt-text': {
    name: 'receipt-text',
    bends: 'event',
    emits: 'The receipt repeats the text of the message.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed', 'message-read'],
    years: '2017 to 2018, and as an example of the field today',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C5',
    profiles: ['2018'],
  },
  'receipt-no-text': {
    name: 'receipt-no-text',
    bends: 'event',
    emits: 'The receipt has no `message.text`.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed', 'message-read'],
    years: '2025-08 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C5',
    profiles: [],
  },
  'bare-object': {
    name: 'bare-object',
    bends: 'envelope',
    emits: 'The event itself, without an array around it.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2023 to now, in the OpenAPI documents only',
    documentedToday: true,
    consumerMust: 'survive',
    of: 'C6',
    profiles: [],
  },
  'batch-n': {
    name: 'batch-n',
    bends: 'envelope',
    emits: 'Several events that are due at the same time share one array.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: 'never shown, but never excluded for an array',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C6',
    profiles: [],
  },
  'empty-array': {
    name: 'empty-array',
    bends: 'envelope',
    emits: 'An array without an event.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: 'never shown',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C6',
    profiles: [],
  },
  'empty-tag': {
    name: 'empty-tag',
    bends: 'event',
    emits: '`message.tag` is an empty string when the message has no tag.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed', 'message-read'],
    years: '2020 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C7',
    profiles: ['2020'],
  },
  'with-priority': {
    name: 'with-priority',
    bends: 'event',
    emits: '`message.priority` is always there, `default` unless the message asked for more.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed', 'message-read'],
    years: '2023 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C8',
    profiles: ['2023'],
  },
  'omit-media': {
    name: 'omit-media',
    bends: 'event',
    emits: 'The receipt of an MMS has no `message.media`.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed'],
    years: '2020 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C9',
    profiles: [],
  },
  'empty-media': {
    name: 'empty-media',
    bends: 'event',
    emits: '`message.media` is an empty array, also for an SMS.',
    appliesTo: ['message-received', 'message-sending', 'message-sent', 'message-delivered', 'message-failed'],
    years: 'never shown, but allowed by the schema',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C9',
    profiles: [],
  },
  'sending-for-sms': {
    name: 'sending-for-sms',
    bends: 'sequence',
    emits: 'A message-sending before the terminal event of an SMS, too.',
    appliesTo: ['message-sending'],
    years: '2024 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C10',
    profiles: ['2026'],
  },
  'legacy-queued': {
    name: 'legacy-queued',
    bends: 'event',
    emits: 'The type is `message-queued` and the description `Message queued for delivery`.',
    appliesTo: ['message-sending'],
    years: '2020-07 to 2020-08',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C11',
    profiles: [],
  },
  'unknown-type': {
    name: 'unknown-type',
    bends: 'event',
    emits: 'A type that no document knows, `message-` and a word, on an otherwise ordinary event.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: 'never shown, but types were added in 2020, 2025 and 2026 without a new version',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C11',
    profiles: [],
  },
  'legacy-rejected': {
    name: 'legacy-rejected',
    bends: 'event',
    emits: 'The type is `message-rejected-forbidden-country`, without an error code.',
    appliesTo: ['message-failed'],
    years: '2017 to 2018-01',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C12',
    profiles: [],
  },
  'both-terminal': {
    name: 'both-terminal',
    bends: 'sequence',
    emits: 'A message-failed and, after it, a message-delivered for the same recipient.',
    appliesTo: ['message-delivered', 'message-failed'],
    years: '2018',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C15',
    profiles: [],
  },
  'no-terminal': {
    name: 'no-terminal',
    bends: 'sequence',
    emits: 'Neither message-delivered nor message-failed ever comes.',
    appliesTo: ['message-delivered', 'message-failed'],
    years: '2020 to now',
    documentedToday: true,
    consumerMust: 'survive',
    of: 'C15',
    profiles: [],
  },
  'late-terminal-after-9902': {
    name: 'late-terminal-after-9902',
    bends: 'sequence',
    emits: 'A message-failed with 9902 after the receipt timeout, and a message-delivered some time later.',
    appliesTo: ['message-delivered', 'message-failed'],
    years: 'never shown; 9902 is said not to prove that the message did not arrive',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C15',
    profiles: [],
  },
  '3xx-is-success': {
    name: '3xx-is-success',
    bends: 'delivery',
    emits: 'A 3xx answer ends the delivery as if it were acknowledged.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2018 to 2023',
    documentedToday: true,
    consumerMust: 'survive',
    of: 'C19',
    profiles: [],
  },
  'preemptive-auth': {
    name: 'preemptive-auth',
    bends: 'delivery',
    emits: 'The first request already carries the Authorization header.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2023 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C20',
    profiles: [],
  },
  'first-request-without-body': {
    name: 'first-request-without-body',
    bends: 'delivery',
    emits: 'The request before the challenge has an empty body; the body comes with the credentials.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2021 to now',
    documentedToday: true,
    consumerMust: 'survive',
    of: 'C20',
    profiles: [],
  },
  'location-spelling': {
    name: 'location-spelling',
    bends: 'event',
    emits: 'The type is `request-location-response`, or `location-request-response` for every second one.',
    appliesTo: ['requested-location-response'],
    years: '2025-08 to 2026-06',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C22',
    profiles: [],
  },
  'rbm-beta-2025-05': {
    name: 'rbm-beta-2025-05',
    bends: 'event',
    emits:
      'The type is `QUEUED`, `SENDING`, `DELIVERED` or `FAILED`, and `message` has `messageId`, `status`, `direction` in capitals and one string in `to`.',
    appliesTo: ['message-sending', 'message-delivered', 'message-failed'],
    years: '2025-05 to 2025-08',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C23',
    profiles: [],
  },
  'uuid-id': {
    name: 'uuid-id',
    bends: 'event',
    emits: '`message.id` is a UUID.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2020 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C24',
    profiles: [],
  },
  'time-precision': {
    name: 'time-precision',
    bends: 'event',
    emits: 'Times with no fraction, three digits and six digits, in turn.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2016 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C25',
    profiles: [],
  },
  'alphanumeric-sender': {
    name: 'alphanumeric-sender',
    bends: 'event',
    emits: '`message.from` and `message.owner` are an alphanumeric sender.',
    appliesTo: ['message-sending', 'message-sent', 'message-delivered', 'message-failed', 'message-read'],
    years: '2024 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C26',
    profiles: [],
  },
  'short-code': {
    name: 'short-code',
    bends: 'event',
    emits: 'The Bandwidth side of the message is a short code of five or six digits without a plus.',
    appliesTo: ['message-received', 'message-sending', 'message-sent', 'message-delivered', 'message-failed'],
    years: '2018 to now; how it is written in callbacks is unverified',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C26',
    profiles: [],
  },
  'zero-code-on-delivered': {
    name: 'zero-code-on-delivered',
    bends: 'event',
    emits: '`errorCode` is 0 on message-delivered.',
    appliesTo: ['message-delivered'],
    years: '2022 to now, in fixtures of a client library only',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'C27',
    profiles: [],
  },
  'no-text': {
    name: 'no-text',
    bends: 'event',
    emits: 'No `message.text` on an inbound message.',
    appliesTo: ['message-received'],
    years: '2025-08 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C29',
    profiles: [],
  },
  'inbound-group-12': {
    name: 'inbound-group-12',
    bends: 'event',
    emits: 'An inbound group message with twelve recipients.',
    appliesTo: ['message-received'],
    years: '2021 to now',
    documentedToday: true,
    consumerMust: 'accept',
    of: 'C30',
    profiles: [],
  },
  'malformed-json': {
    name: 'malformed-json',
    bends: 'envelope',
    emits: 'A body with a trailing comma in `message.to`, which no strict parser reads.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2020 to 2021, by mistake',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C38',
    profiles: [],
  },
  'mms-no-delivered': {
    name: 'mms-no-delivered',
    bends: 'sequence',
    emits: 'No message-delivered for an MMS, hence no terminal event when nothing fails.',
    appliesTo: ['message-delivered'],
    years: '2018',
    documentedToday: false,
    consumerMust: 'survive',
    of: 'C43',
    profiles: ['2018'],
  },
  'omit-segment-count': {
    name: 'omit-segment-count',
    bends: 'event',
    emits: 'No `message.segmentCount`.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2017 to 2018-01',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'H1',
    profiles: [],
  },
  'omit-application-id': {
    name: 'omit-application-id',
    bends: 'event',
    emits: 'No `message.applicationId`.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: '2017',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'H1',
    profiles: [],
  },
  'number-without-plus': {
    name: 'number-without-plus',
    bends: 'event',
    emits: 'Phone numbers are digits only.',
    appliesTo: [
      'message-received',
      'message-sending',
      'message-sent',
      'message-delivered',
      'message-failed',
      'message-read',
      'suggestion-response',
      'requested-location-response',
    ],
    years: 'never shown for a full number',
    documentedToday: false,
    consumerMust: 'accept',
    of: 'H2',
    profiles: [],
  },
};

/** Every point on which the documents differ, in the order of their ids. */
export const contradictions: readonly Contradiction[] = [
  {
    id: 'C1',
    title: 'The type of `time`',
    varies: 'Tables of fields call it an array, every example is a string.',
    sources: ['S0', 'S1', 'S3', 'D23', 'SPEC'],
    contract: 'not-applicable',
    mock: 'A string; an array was never seen on the wire.',
    quirks: [],
  },
  {
    id: 'C2',
    title: 'The recipient at the top of an event',
    varies:
      'Required today; missing in the delivered and sent examples of 2017 and 2018 and in one received example.',
    sources: ['D17', 'D18', 'SPEC'],
    contract: 'accept',
    mock: 'Present.',
    quirks: ['omit-to'],
  },
  {
    id: 'C3',
    title: 'The owner of an outbound message',
    varies: "In words always the sender; several delivered examples, today's among them, name the recipient.",
    sources: ['S0', 'S3', 'D23', 'SPEC', 'CAP1'],
    contract: 'accept',
    mock: 'The sender, as in the words and in both captures.',
    quirks: ['owner-is-recipient'],
  },
  {
    id: 'C4',
    title: 'The direction of a receipt',
    varies:
      '`in` in sent and delivered examples until 2020-03-23 and in fixtures of client libraries, otherwise `out`.',
    sources: ['D17', 'D18', 'D19-22'],
    contract: 'accept',
    mock: '`out`.',
    quirks: ['receipt-direction-in'],
  },
  {
    id: 'C5',
    title: 'The text on receipts',
    varies: 'Empty in most documents, complete in those of 2018, and no longer required since 2025-08.',
    sources: ['S0', 'S3', 'D17', 'D18', 'D23', 'SPEC-2025-08', 'SPEC'],
    contract: 'accept',
    mock: 'An empty string.',
    quirks: ['receipt-text', 'receipt-no-text'],
  },
  {
    id: 'C6',
    title: 'The envelope',
    varies:
      'An array in every page of the documentation, a bare object in the OpenAPI documents; never more than one event.',
    sources: ['S2', 'D23', 'M43', 'SPEC', 'LIVE'],
    contract: 'accept',
    mock: 'An array of one.',
    quirks: ['bare-object', 'batch-n', 'empty-array'],
  },
  {
    id: 'C7',
    title: 'The tag',
    varies:
      'Required on delivered and failed in 2023, absent from most examples, empty in one, optional today.',
    sources: ['S3', 'M43', 'SPEC'],
    contract: 'accept',
    mock: 'Repeated when the message has one, otherwise left out.',
    quirks: ['empty-tag'],
  },
  {
    id: 'C8',
    title: 'The priority',
    varies: 'Required on sending and failed until 2024-09, optional since, in no example.',
    sources: ['M43', 'SPEC-2024-09', 'SPEC'],
    contract: 'accept',
    mock: 'Left out.',
    quirks: ['with-priority'],
  },
  {
    id: 'C9',
    title: 'The media on receipts',
    varies: 'Required on sending in 2023, present on an MMS receipt, absent from the receipt of a group.',
    sources: ['S3', 'M43', 'SPEC'],
    contract: 'accept',
    mock: 'The URLs that were sent.',
    quirks: ['omit-media', 'empty-media'],
  },
  {
    id: 'C10',
    title: 'Which messages get message-sending',
    varies: 'MMS on accounts with delivery receipts in the pages, SMS, MMS and RBM in the OpenAPI document.',
    sources: ['S2', 'D23', 'SPEC'],
    contract: 'accept',
    mock: 'MMS with the receipt feature, and RBM.',
    quirks: ['sending-for-sms'],
  },
  {
    id: 'C11',
    title: 'The name of the event between acceptance and the end',
    varies: 'Sent in 2017, queued for two weeks of 2020, sending since, sending and sent today.',
    sources: ['D17', 'D19-22', 'S2', 'D23', 'SPEC'],
    contract: 'accept',
    mock: 'message-sending; message-sent only in the profiles of years that have it.',
    quirks: ['legacy-queued', 'unknown-type'],
  },
  {
    id: 'C12',
    title: 'The name of the failure event',
    varies: 'Until 2018-01-16 the reason was part of the type, afterwards it is message-failed with a code.',
    sources: ['D17'],
    contract: 'accept',
    mock: 'message-failed.',
    quirks: ['legacy-rejected'],
  },
  {
    id: 'C13',
    title: 'The description of a delivered message',
    varies:
      '`ok`, delivered to carrier with and without a full stop, and delivered to handset since 2026-06.',
    sources: ['D18', 'S3', 'D23', 'SPEC-2026-06', 'SPEC'],
    contract: 'accept',
    mock: '`ok` for SMS and toll-free, the carrier sentence for MMS; the handset sentence in profile 2026.',
    quirks: [],
  },
  {
    id: 'C14',
    title: 'What delivered means',
    varies: 'Taken by the carrier, by the handset, or handed to the MMS centre when receipts are off.',
    sources: ['D18', 'D23', 'SUP-DLR', 'SPEC'],
    contract: 'not-applicable',
    mock: 'Nothing hangs on it; a consumer should not infer more than the event says.',
    quirks: [],
  },
  {
    id: 'C15',
    title: 'Delivered or failed, never both',
    varies:
      'Promised in 2020; a defect of 2018 sent both, carriers without receipts cause neither, and types can be switched off.',
    sources: ['S2', 'D18', 'SUP-DLR', 'APPS'],
    contract: 'survive',
    mock: 'Exactly one of them for each recipient.',
    quirks: ['both-terminal', 'no-terminal', 'late-terminal-after-9902'],
  },
  {
    id: 'C16',
    title: 'Whether MMS receipts are on by default',
    varies:
      'A feature to be asked for in the pages, on for most accounts since 2020-07-31 in a support article.',
    sources: ['S2', 'D23', 'SUP-DLR'],
    contract: 'not-applicable',
    mock: 'A feature of the account, on by default.',
    quirks: [],
  },
  {
    id: 'C17',
    title: 'Failures of an MMS without receipts',
    varies:
      'Said to come only with the feature, yet the example of the same page is a rejection by Bandwidth itself.',
    sources: ['S0'],
    contract: 'accept',
    mock: 'What Bandwidth itself rejects is always reported, what a carrier reports only with the feature; unverified.',
    quirks: [],
  },
  {
    id: 'C18',
    title: 'Whose URL a receipt goes to',
    varies: 'The application of the sender in 2018, the one named in the request since.',
    sources: ['S4', 'S2'],
    contract: 'not-applicable',
    mock: 'The application named in the request.',
    quirks: [],
  },
  {
    id: 'C19',
    title: 'Redirects',
    varies:
      'One sentence retries until 2xx, another only below 200 and above 399; nobody says that redirects are followed.',
    sources: ['S2', 'D18', 'D23'],
    contract: 'not-applicable',
    mock: 'A failure that is retried; redirects are not followed.',
    quirks: ['3xx-is-success'],
  },
  {
    id: 'C20',
    title: 'Credentials',
    varies:
      'Sent after a challenge and otherwise not, sent in the header without more words, and retried for 24 hours in any case.',
    sources: ['NUM', 'APPS', 'D23'],
    contract: 'accept',
    mock: 'Challenge and response; the first request carries the body.',
    quirks: ['preemptive-auth', 'first-request-without-body'],
  },
  {
    id: 'C21',
    title: 'Answers over 16 kB',
    varies: 'Said in 2022 not to be retried, withdrawn as wrong in 2023.',
    sources: ['D23'],
    contract: 'not-applicable',
    mock: 'The size of an answer does not matter.',
    quirks: [],
  },
  {
    id: 'C22',
    title: 'The spelling of the location event',
    varies: 'Three spellings within a year.',
    sources: ['SPEC-2025-08', 'SPEC-2026-06', 'SPEC'],
    contract: 'accept',
    mock: 'requested-location-response.',
    quirks: ['location-spelling'],
  },
  {
    id: 'C23',
    title: 'The shape of multi-channel callbacks',
    varies: 'A beta of its own for three months of 2025, the common shape since.',
    sources: ['SPEC-2025-05', 'SPEC'],
    contract: 'survive',
    mock: 'The common shape.',
    quirks: ['rbm-beta-2025-05'],
  },
  {
    id: 'C24',
    title: 'The form of a message id',
    varies: '29 characters in nearly all examples, a UUID in one capture and in the words of the API.',
    sources: ['SPEC', 'CAP1', 'CAP2'],
    contract: 'accept',
    mock: '29 characters.',
    quirks: ['uuid-id'],
  },
  {
    id: 'C25',
    title: 'The precision of times',
    varies: 'No fraction, three digits or six.',
    sources: ['S3', 'SPEC', 'CAP1'],
    contract: 'accept',
    mock: 'Milliseconds; microseconds in profile 2026.',
    quirks: ['time-precision'],
  },
  {
    id: 'C26',
    title: 'The form of a sender',
    varies: 'A number in E.164, an alphanumeric sender, a short code or the name of an RBM agent.',
    sources: ['D18', 'SPEC', 'CLI'],
    contract: 'accept',
    mock: 'E.164, unless the message was sent otherwise.',
    quirks: ['alphanumeric-sender', 'short-code'],
  },
  {
    id: 'C27',
    title: 'The error code',
    varies:
      'Required on failed in 2023, optional today; fixtures have 0 on delivered and strangers expect strings.',
    sources: ['M43', 'SPEC', 'OTHERS'],
    contract: 'accept',
    mock: 'An integer, on message-failed only.',
    quirks: ['zero-code-on-delivered'],
  },
  {
    id: 'C28',
    title: 'Media on an inbound SMS',
    varies: 'The example of an inbound SMS in 2023 carries media.',
    sources: ['D23'],
    contract: 'accept',
    mock: 'No media on an SMS.',
    quirks: [],
  },
  {
    id: 'C29',
    title: 'Inbound messages without text',
    varies: 'An empty string for a picture without words, or no field at all.',
    sources: ['SPEC', 'OTHERS'],
    contract: 'accept',
    mock: 'An empty string.',
    quirks: ['no-text'],
  },
  {
    id: 'C30',
    title: 'The size of a group',
    varies:
      'Ten in both directions in 2018, unlimited inbound since; above it a 400, although an error code exists.',
    sources: ['D18', 'D23'],
    contract: 'accept',
    mock: '400 for a request above ten; inbound groups of any size.',
    quirks: ['inbound-group-12'],
  },
  {
    id: 'C31',
    title: 'Recipients of a request',
    varies: 'A string or an array in the pages, an array in the OpenAPI document.',
    sources: ['D19-22', 'SPEC'],
    contract: 'not-applicable',
    mock: 'Both are taken.',
    quirks: [],
  },
  {
    id: 'C32',
    title: 'Size and retention of media',
    varies: '3.75 or 3.5 MB, kept for 30 days, two days or 48 hours.',
    sources: ['D18', 'D23', 'SUP-SIZE', 'SPEC'],
    contract: 'not-applicable',
    mock: '3.5 MB and 48 hours, both settable.',
    quirks: [],
  },
  {
    id: 'C33',
    title: 'Bodies of 401, 403 and 429',
    varies: 'Other types and words in 2018, and three spellings of the rate limit.',
    sources: ['D18', 'D23', 'SPEC'],
    contract: 'not-applicable',
    mock: 'The bodies of 2023; `rate_limit_exceeded` for lists; those of 2018 in its profile.',
    quirks: [],
  },
  {
    id: 'C34',
    title: 'Where priority and expiration are allowed',
    varies: 'Toll-free and short-code SMS only, not for MMS, or everywhere.',
    sources: ['D19-22', 'M43', 'SPEC'],
    contract: 'not-applicable',
    mock: 'Everywhere.',
    quirks: [],
  },
  {
    id: 'C35',
    title: 'Postback data',
    varies: 'Base64 in the document, the printed address of a Java array in a fixture.',
    sources: ['SPEC'],
    contract: 'accept',
    mock: 'Base64.',
    quirks: [],
  },
  {
    id: 'C36',
    title: 'Statuses of a listed message',
    varies:
      'DLR_EXPIRED stands in examples but not in the list of values, and two example links are swapped.',
    sources: ['D19-22', 'SPEC'],
    contract: 'not-applicable',
    mock: 'Only listed values, and links that match their names.',
    quirks: [],
  },
  {
    id: 'C37',
    title: 'The type of `message`',
    varies: 'A table calls it a string, some tables leave out the prefix of its fields.',
    sources: ['D18', 'D23'],
    contract: 'not-applicable',
    mock: 'An object.',
    quirks: [],
  },
  {
    id: 'C38',
    title: 'Examples that are not JSON',
    varies: 'A trailing comma in one example of 2020 and 2021, doubled quotes in another.',
    sources: ['S0', 'S1', 'S3'],
    contract: 'survive',
    mock: 'Strict JSON.',
    quirks: ['malformed-json'],
  },
  {
    id: 'C39',
    title: 'What a failed recipient means for the others',
    varies: 'The example shows one failing recipient of a group of two and leaves the other open.',
    sources: ['S0'],
    contract: 'accept',
    mock: 'Every recipient of a group has an outcome of its own.',
    quirks: [],
  },
  {
    id: 'C40',
    title: 'Which answers acknowledge',
    varies: 'Any 2xx, 200 and 202, or 204.',
    sources: ['S2', 'SPEC', 'SPEC-2025-05'],
    contract: 'not-applicable',
    mock: 'Any 2xx.',
    quirks: [],
  },
  {
    id: 'C41',
    title: 'The sent event of 2017',
    varies: 'It had the recipient as owner, the direction `in` and the complete text.',
    sources: ['D17'],
    contract: 'accept',
    mock: 'See C3, C4 and C5, which profile 2018 turns on.',
    quirks: [],
  },
  {
    id: 'C42',
    title: 'An unofficial AsyncAPI document',
    varies: 'It lists four types, no required fields and no RBM.',
    sources: ['OTHERS'],
    contract: 'not-applicable',
    mock: 'It has no authority here.',
    quirks: [],
  },
  {
    id: 'C43',
    title: 'Delivered events of an MMS',
    varies: 'Never sent for an MMS in 2018, sent since.',
    sources: ['S4', 'S3'],
    contract: 'survive',
    mock: 'Sent.',
    quirks: ['mms-no-delivered'],
  },
  {
    id: 'H1',
    title: 'Fields that came later',
    varies: 'Callbacks of 2017 have no application id, and none before 2018-01-25 has a segment count.',
    sources: ['D17', 'D18'],
    contract: 'accept',
    mock: 'Both present.',
    quirks: ['omit-segment-count', 'omit-application-id'],
  },
  {
    id: 'H2',
    title: 'Numbers without a plus',
    varies: "E.164 with a plus in every document; short codes and strangers' fixtures lack it.",
    sources: ['OTHERS', 'CLI'],
    contract: 'accept',
    mock: 'With a plus.',
    quirks: ['number-without-plus'],
  },
];

/** The profiles, by year. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  '2018': {
    title: 'As the pages of 2018 describe it',
    quirks: ['omit-to', 'owner-is-recipient', 'receipt-direction-in', 'receipt-text', 'mms-no-delivered'],
    settings: {
      sent: true,
      delivered: {
        sms: 'ok',
        mms: 'ok',
        rbm: 'ok',
      },
      timeDigits: 0,
      mediaRetentionMs: 2592000000,
      mediaMaxBytes: 3750000,
      apiBase: 'https://api.catapult.inetwork.com/v2',
      errorBodies: '2018',
    },
  },
  '2020': {
    title: 'As the pages of late 2020 describe it',
    quirks: ['owner-is-recipient', 'empty-tag'],
    settings: {
      sent: false,
      delivered: {
        sms: 'ok',
        mms: 'Message delivered to carrier',
        rbm: 'ok',
      },
      timeDigits: 3,
      mediaRetentionMs: 172800000,
      mediaMaxBytes: 3750000,
      apiBase: 'https://messaging.bandwidth.com/api/v2',
      errorBodies: '2023',
    },
  },
  '2023': {
    title: 'As the pages and the OpenAPI document of 2023 describe it',
    quirks: ['with-priority'],
    settings: {
      sent: false,
      delivered: {
        sms: 'ok',
        mms: 'Message delivered to carrier.',
        rbm: 'ok',
      },
      timeDigits: 3,
      mediaRetentionMs: 172800000,
      mediaMaxBytes: 3750000,
      apiBase: 'https://messaging.bandwidth.com/api/v2',
      errorBodies: '2023',
    },
  },
  '2026': {
    title: 'As the OpenAPI document of 2026 describes it',
    quirks: ['sending-for-sms'],
    settings: {
      sent: true,
      delivered: {
        sms: 'Message delivered to handset.',
        mms: 'Message delivered to handset.',
        rbm: 'Message delivered to handset.',
      },
      timeDigits: 6,
      mediaRetentionMs: 172800000,
      mediaMaxBytes: 3500000,
      apiBase: 'https://messaging.bandwidth.com/api/v2',
      errorBodies: '2023',
    },
  },
};
