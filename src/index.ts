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

import type { Mock } from './server/mock.ts';
import type { MockOptions } from './server/mock-options.ts';

/* In a test: a mock Bandwidth on a port of this machine. Loaded when it is called, so that a consumer does not pay for it. */
export async function startMock(options?: MockOptions): Promise<Mock> {
  const server = await import('./server/start-mock.ts');
  return server.startMock(options);
}
export type { Mock } from './server/mock.ts';
export type { MockOptions, Pace } from './server/mock-options.ts';
export type { DeliveryRecord, Effect, MessageRecord, Received } from './sender/index.ts';
export type { Incoming } from './lifecycle/index.ts';
export { bandwidthPolicy, type DeliveryPolicy } from './delivery/index.ts';

/* In a config file: types and completion for `bwkit.config.ts`. */
export { defineConfig, type Config } from './cli/config.ts';
