/**
 * bandwidth-webhook-kit: what Bandwidth's messaging callbacks are, whether a payload is one, and whether a consumer bears
 * them. Everything public stands in this list, grouped by what it is for.
 */

/* The callbacks: an envelope is an array of one event, and events are told apart by their `type`. */
export type {
  CallbackEnvelope,
  CallbackEvent,
  InboundMessage,
  MessageDelivered,
  MessageFailed,
  MessageRead,
  MessageReceived,
  MessageSending,
  MessageSent,
  OutboundMessage,
  RequestedLocationResponse,
  SuggestionResponse,
} from './contract/index.ts';

/* In a consumer: the body of a request as an envelope, or why it is none. */
export { parseEnvelope } from './contract/index.ts';
export type { ParsedEnvelope, ReadableEvent, ReadableMessage } from './contract/index.ts';

/* In a test or a tool: the verdict on a captured payload, with everything that speaks against it. */
export { judge } from './contract/index.ts';
export type { Finding, Judgement, Verdict } from './contract/index.ts';

/* For code that is generated or copied: the types as a text that depends on nothing. */
export { selfContainedTypes } from './contract/index.ts';
