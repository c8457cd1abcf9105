import type { CallbackEvent } from './generated/types.ts';

/** Every type of event, with the direction that its message has. The compiler holds this table to the event schemas. */
export const directionOfEvent: {
  readonly [Event in CallbackEvent as Event['type']]: Event['message']['direction'];
} = {
  'message-received': 'in',
  'message-sending': 'out',
  'message-sent': 'out',
  'message-delivered': 'out',
  'message-failed': 'out',
  'message-read': 'out',
  'suggestion-response': 'in',
  'requested-location-response': 'in',
};

/** The name of a type of event. */
export type EventType = CallbackEvent['type'];

/** Every type of event, in the order of the union. */
export const eventTypes = Object.keys(directionOfEvent) as readonly EventType[];

/** Whether a value names one of today's types. */
export function isEventType(value: unknown): value is EventType {
  return typeof value === 'string' && Object.hasOwn(directionOfEvent, value);
}

/** Whether an event of this type tells what became of a message that was sent. */
export function isReceipt(type: EventType): boolean {
  return directionOfEvent[type] === 'out';
}
