/** Floor 0: the spec as TypeScript. What the floors above may say about envelopes they say through this list. */
export { parseEnvelope } from './envelope.ts';
export type { ParsedEnvelope } from './envelope.ts';
export { directionOfEvent, eventTypes, isEventType, isReceipt } from './event-types.ts';
export type { EventType } from './event-types.ts';
export type { Finding, Judgement, Verdict } from './finding.ts';
export { schemaOfEvent, schemas } from './generated/schemas.ts';
export type { JsonSchema } from './generated/schemas.ts';
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
} from './generated/types.ts';
export { isInstant } from './instant.ts';
export { judge } from './judge.ts';
export type { ReadableEvent, ReadableMessage } from './readable-event.ts';
export { selfContainedTypes } from './self-contained-types.ts';
