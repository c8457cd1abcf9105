/**
 * Arbitraries of fast-check for properties of your own: payloads, envelopes and traffic that Bandwidth may send, all derived
 * from the schemas of spec/, and requests that are none. They shrink to what a person would have written.
 */
export { acceptedMessage } from './accepted-message.ts';
export { conversation } from './conversation.ts';
export type { ConversationOptions, ToldEnvelope } from './conversation.ts';
export { envelope } from './envelope.ts';
export { errorCode } from './error-code.ts';
export { anyEvent, event } from './event.ts';
export type { EventOf, EventOptions } from './event.ts';
export { inboundMessage } from './inbound-message.ts';
export type { InboundType } from './inbound-message.ts';
export { instant } from './instant.ts';
export { malformedKinds, malformedRequest } from './malformed/malformed-request.ts';
export { mediaUrl } from './media-url.ts';
export { messageId } from './message-id.ts';
export { messageKinds } from './message-kind.ts';
export type { MessageKind } from './message-kind.ts';
export { outboundMessage } from './outbound-message.ts';
export { party, phoneNumber } from './party.ts';
export type { PartyKind } from './party.ts';
export type { Traffic } from './performance.ts';
export { quirkyEnvelope } from './quirky-envelope.ts';
export type { QuirkyEnvelope, QuirkyOptions } from './quirky-envelope.ts';
export { edgeTexts, longestText, text } from './text.ts';
export { traffic } from './traffic.ts';
export type { TrafficOptions } from './traffic.ts';
