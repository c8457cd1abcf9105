/*
 * Compiled by callback-types.test.ts and never run: each function is a consumer that has to compile, and each
 * `@ts-expect-error` a mistake that must not.
 */
import { parseEnvelope } from '../../src/index.ts';
import type {
  CallbackEnvelope,
  CallbackEvent,
  MessageDelivered,
  MessageFailed,
  ReadableEvent,
} from '../../src/index.ts';

/** A switch over the type knows every case, and what each one has. */
export function tell(event: CallbackEvent): string {
  switch (event.type) {
    case 'message-received':
      return event.message.content?.media?.fileUrl ?? event.message.text ?? '';
    case 'message-sending':
    case 'message-sent':
    case 'message-delivered':
      return `${event.to} ${event.message.segmentCount.toFixed(0)}`;
    case 'message-failed':
      return (event.errorCode ?? 0).toFixed(0);
    case 'message-read':
      return event.eventTime ?? event.time;
    case 'suggestion-response':
      return event.message.suggestionResponse?.postbackData ?? '';
    case 'requested-location-response':
      return event.message.locationResponse?.latitude ?? '';
    default: {
      const nothing: never = event;
      return nothing;
    }
  }
}

/** A forgotten case is seen. */
export function forget(event: CallbackEvent): string {
  switch (event.type) {
    case 'message-received':
      return 'in';
    default: {
      // @ts-expect-error seven types are left
      const nothing: never = event;
      return nothing;
    }
  }
}

export function misread(
  event: CallbackEvent,
  delivered: MessageDelivered,
  envelope: CallbackEnvelope,
): unknown[] {
  const direction: 'out' = delivered.message.direction;
  return [
    direction,
    // @ts-expect-error only a failure has an error code
    event.errorCode,
    // @ts-expect-error nor has a delivery
    delivered.errorCode,
    // @ts-expect-error no such type
    event.type === 'message-queued',
    // @ts-expect-error recipients are an array
    delivered.message.to.toUpperCase(),
    // @ts-expect-error text may be absent
    event.message.text.length,
    // @ts-expect-error a receipt has no content
    delivered.message.content,
    // @ts-expect-error an envelope has one event
    envelope[1],
  ];
}

export function make(failed: MessageFailed): CallbackEnvelope {
  // @ts-expect-error a payload is read-only
  failed.errorCode = 4720;
  // @ts-expect-error an envelope is not empty
  const none: CallbackEnvelope = [];
  // @ts-expect-error the direction of a receipt is out
  const inward: MessageFailed = { ...failed, message: { ...failed.message, direction: 'in' } };
  const { description: _gone, ...bare } = failed;
  // @ts-expect-error without its description this is no failure
  const mute: MessageFailed = bare;
  return [none[0], inward, mute, { ...failed, errorCode: 4720 }].length > 0 ? [failed] : [failed];
}

/** What parseEnvelope gives narrows by `ok`, then by the verdict. */
export function receive(body: Uint8Array | string): number {
  const parsed = parseEnvelope(body);
  if (parsed.ok) {
    const [event] = parsed.envelope;
    tell(event);
    // @ts-expect-error a conforming envelope has nothing to complain about
    return parsed.findings.length;
  }
  if (parsed.verdict === 'violates') {
    const nothing: undefined = parsed.envelope;
    return nothing ?? 400;
  }
  return parsed.envelope.map(readable).length;
}

/** An event that may deviate is told by its type too, but lacks what old callbacks lacked. */
export function readable(event: ReadableEvent): string {
  if (event.type === 'message-failed') return String(event.errorCode);
  // @ts-expect-error a callback of 2017 has no segment count
  event.message.segmentCount.toFixed(0);
  return event.to ?? event.message.to.join();
}

/** Every event of today can be read as one that may deviate. */
export const widened = (event: CallbackEvent): ReadableEvent => event;
