import { Refusal } from './refusal.ts';

/** What a consumer reads of an event. Any of it may be missing or of another type, except for type and id. */
export interface Event {
  readonly type: string;
  readonly time?: unknown;
  readonly to?: unknown;
  readonly description?: unknown;
  readonly errorCode?: unknown;
  readonly message: Message;
}

export interface Message {
  readonly id: string;
  readonly owner?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly time?: unknown;
  readonly text?: unknown;
  readonly media?: unknown;
  readonly direction?: unknown;
  readonly channel?: unknown;
  readonly segmentCount?: unknown;
}

/** The events of a body: those of an array, or the body itself. Refuses a body without any, and takes an empty array. */
export function eventsIn(body: unknown): readonly Event[] {
  const events: readonly unknown[] = Array.isArray(body) ? body : [body];
  const recognised = events.filter(isEvent);
  if (recognised.length === 0 && events.length > 0) throw new Refusal(400, 'This is no messaging callback.');
  return recognised;
}

export function isEvent(value: unknown): value is Event {
  if (!isObject(value) || typeof value['type'] !== 'string') return false;
  const { message } = value;
  return isObject(message) && typeof message['id'] === 'string' && message['id'] !== '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, or the empty one in place of whatever else stands there. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whom the event is about. An event without `to` of its own is about the first of the message. */
export function recipientOf({ to, message }: Event): string {
  return textOf(to) || textOf(Array.isArray(message.to) ? message.to[0] : message.to);
}

/** What tells one event from every other: no event carries an id of its own, so three of its fields have to do. */
export function keyOf(event: Event): string {
  return JSON.stringify([event.message.id, event.type, recipientOf(event)]);
}

/** What somebody outside did, as opposed to receipts for what we sent. */
export function isInbound({ type }: Event): boolean {
  return (
    type === 'message-received' || type === 'suggestion-response' || type === 'requested-location-response'
  );
}

/** Into how many segments the text was cut; 1 where nothing sensible is said. */
export function segmentsOf({ message }: Event): number {
  return Number.isSafeInteger(message.segmentCount) ? Number(message.segmentCount) : 1;
}
