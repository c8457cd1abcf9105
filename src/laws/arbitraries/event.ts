import fc from 'fast-check';
import { eventTypes, schemaOfEvent, type CallbackEvent } from '../../contract/index.ts';
import { errorDescription } from '../../lifecycle/error-origin.ts';
import type { EventType } from '../../lifecycle/planned-event.ts';
import { carrierName } from './carrier-name.ts';
import { description } from './description.ts';
import { errorCode } from './error-code.ts';
import { inboundMessage } from './inbound-message.ts';
import { instant, secondDigits, written, type SecondDigits } from './instant.ts';
import { answerableKinds, messageKinds, type MessageKind } from './message-kind.ts';
import { outboundMessage } from './outbound-message.ts';
import { fromSchema, type Replacements } from './schema.ts';

/** The event of the type. */
export type EventOf<Type extends EventType> = Extract<CallbackEvent, { readonly type: Type }>;

export interface EventOptions {
  /** The kinds of message that it may be about. Default: all that such an event exists for. */
  readonly kinds?: readonly MessageKind[];
}

const longestDelayMs = 86_400_000;

/**
 * Valid events of one type, derived from its schema in spec/events; every optional field is now there and now not.
 *
 * What belongs together agrees: the event is about one of the message's recipients or about its owner, and happens after
 * the message was made. Shrinks to the least event that a person would write.
 */
export function event<Type extends EventType>(
  type: Type,
  options: EventOptions = {},
): fc.Arbitrary<EventOf<Type>> {
  return fc
    .record({
      value: fromSchema(schemaOfEvent[type], replacementsOf(type, options)),
      recipient: fc.nat({ max: 63 }),
      delayMs: fc.nat({ max: longestDelayMs }),
      digits: secondDigits(),
    })
    .map(drawn => coherent(drawn) as EventOf<Type>);
}

/** Valid events of any type. */
export function anyEvent(options: EventOptions = {}): fc.Arbitrary<CallbackEvent> {
  return fc.oneof({ withCrossShrink: true }, ...eventTypes.map(type => event(type, options)));
}

function replacementsOf(type: EventType, { kinds }: EventOptions): Replacements {
  const name = schemaOfEvent[type];
  return {
    Instant: instant(),
    CarrierName: carrierName(),
    [`${name}.to`]: fc.constant(''),
    [`${name}.description`]: description(type),
    [`${name}.errorCode`]: errorCode(),
    ...messageOf(type, kinds),
  };
}

function messageOf(type: EventType, kinds: readonly MessageKind[] | undefined): Replacements {
  switch (type) {
    case 'message-received':
    case 'suggestion-response':
    case 'requested-location-response':
      return { InboundMessage: inboundMessage(type, kinds ?? answerableKinds) };
    case 'message-read':
      return { OutboundMessage: outboundMessage(['rbm']) };
    case 'message-sending':
    case 'message-sent':
    case 'message-delivered':
    case 'message-failed':
      return { OutboundMessage: outboundMessage(kinds ?? messageKinds) };
  }
}

interface Drawn {
  readonly value: unknown;
  /** Which recipient, counted round the group. */
  readonly recipient: number;
  readonly delayMs: number;
  readonly digits: SecondDigits;
}

/** Makes the fields of an event agree with each other; which fields there are has been decided already. */
function coherent({ value, recipient, delayMs, digits }: Drawn): CallbackEvent {
  const drawn = value as CallbackEvent;
  const { message } = drawn;
  const time = written(Date.parse(message.time) + delayMs, digits);
  const to = message.direction === 'in' ? message.owner : message.to[recipient % message.to.length];
  const event = { ...drawn, time, to: to ?? '' };
  if ('eventTime' in event) event.eventTime = time;
  if (event.type !== 'message-failed' || event.errorCode === undefined) return event;
  return { ...event, description: errorDescription(event.errorCode) };
}
