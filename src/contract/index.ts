/** Floor 0: the spec as TypeScript. What the floors above may say about envelopes they say through this list. */
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
