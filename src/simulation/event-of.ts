import { errorDescription } from '../lifecycle/error-origin.ts';
import { bend } from '../lifecycle/quirks/index.ts';
import type { Channel } from '../lifecycle/channel.ts';
import { channelFor } from '../lifecycle/channel.ts';
import type { CallbackEvent } from '../contract/index.ts';
import type { BentEvent, PlannedEvent } from '../lifecycle/planned-event.ts';
import { segmentCount } from '../lifecycle/segments.ts';
import { timestamp } from '../lifecycle/timestamp.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { Names } from './names.ts';
import type { ScenarioEvent, ScenarioMessage } from './scenario.ts';

/** What an event is made from beside what the scenario says of it. */
export interface EventGiven {
  readonly names: Names;
  readonly message: ScenarioMessage;
  /** When the message came into being, epoch milliseconds. */
  readonly madeAt: number;
  /** When the event happened. */
  readonly happenedAt: number;
}

/** The types that today's contract has for a message that came in. */
const INBOUND_TYPES: readonly string[] = [
  'message-received',
  'suggestion-response',
  'requested-location-response',
];

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'message-received': 'Incoming message received',
  'message-sending': 'Message is sending to carrier',
  'message-sent': 'Message sent to carrier',
  'message-delivered': 'ok',
  'message-read': 'Message read by recipient',
  'suggestion-response': 'Incoming message received',
  'requested-location-response': 'Incoming message received',
};

const DEFAULT_TEXT = 'hello';
/** An ordinary failure: the number is no mobile number. */
const DEFAULT_ERROR_CODE = 4720;

/** Writes an event of a scenario as Bandwidth would post it in this run, bent by its quirks. */
export function eventOf(event: ScenarioEvent, given: EventGiven): readonly PlannedEvent[] {
  const plain = plainEvent(event, given);
  const planned: PlannedEvent = {
    key: `${event.of}/${event.to ?? ''}/${event.type}`,
    type: contractType(event.type, given.message),
    event: plain as unknown as CallbackEvent,
    envelope: { kind: 'array' },
    dueAt: given.happenedAt,
    audience: given.message.direction === 'in' ? 'inbound' : 'status',
    applicationId: given.names.applicationId,
    messageId: idIn(plain),
    recipient: String(plain['to'] ?? ''),
    channel: channelOf(given.message),
    bentBy: [],
  };
  const bent = bend([planned], event.quirks ?? [], { draw: given.names.steadyDraw, text: DEFAULT_TEXT });
  for (const each of bent) given.names.alias(event.of, idIn(each.event as unknown as JsonObject));
  return bent;
}

function plainEvent(event: ScenarioEvent, given: EventGiven): JsonObject {
  const { type, fields = {}, omit = [] } = event;
  const { names, message } = given;
  const time = written(given.happenedAt, event, names);
  const owner = message.owner ?? (message.direction === 'in' ? message.to?.[0] : message.from) ?? 'us';
  const to = event.to ?? (message.direction === 'in' ? owner : (message.to?.[0] ?? 'p1'));
  const isFailure = type === 'message-failed';
  const code = isFailure ? (fields['errorCode'] ?? DEFAULT_ERROR_CODE) : undefined;
  const full: JsonObject = {
    time,
    ...(type === 'message-read' && { eventTime: time }),
    type,
    to: names.party(to),
    description: isFailure ? errorDescription(Number(code)) : (DESCRIPTIONS[type] ?? 'ok'),
    message: messageOf(event, given),
    ...(code !== undefined && { errorCode: code }),
    ...(names.fill(fields) as JsonObject),
  };
  return omit.reduce(without, full);
}

/** The message as this event shows it; keys in the order of the captured callbacks. */
function messageOf(event: ScenarioEvent, given: EventGiven): JsonObject {
  const { names, message, madeAt } = given;
  const isInbound = message.direction === 'in';
  const to = (message.to ?? [isInbound ? 'us' : 'p1']).map(each => names.party(each));
  const from = names.party(message.from ?? (isInbound ? 'p1' : 'us'));
  const owner = message.owner === undefined ? (isInbound ? to[0] : from) : names.party(message.owner);
  const fields = names.fill(message.fields ?? {}) as JsonObject;
  const text = isInbound ? (fields['text'] ?? DEFAULT_TEXT) : '';
  return {
    id: names.message(event.of, madeAt, message.id),
    owner: owner ?? from,
    applicationId: names.applicationId,
    time: written(madeAt, event, names),
    segmentCount: segmentCount(String(text), channelOf(message)),
    direction: message.direction,
    to,
    from,
    text,
    ...fields,
    ...(names.fill(event.messageFields ?? {}) as JsonObject),
  };
}

function written(at: number, { timeDigits = 3, of }: ScenarioEvent, names: Names): string {
  names.instant(at);
  return timestamp(at, timeDigits, { draw: names.steadyDraw, key: `${of}/${at - names.startAt}` });
}

function channelOf({ fields = {}, to = [] }: ScenarioMessage): Channel {
  if (fields['channel'] === 'RBM' || fields['content'] !== undefined) return 'RBM';
  const media = Array.isArray(fields['media']) ? (fields['media'] as string[]) : [];
  return channelFor({ to, media });
}

/** What quirks go by: the type itself, or for one that no document knows an ordinary one of the same direction. */
function contractType(type: string, { direction }: ScenarioMessage): PlannedEvent['type'] {
  if (type in DESCRIPTIONS || type === 'message-failed') return type as PlannedEvent['type'];
  return direction === 'in' ? 'message-received' : 'message-sending';
}

/** Whether events of this type are about messages that came in; unknown ones go by their message. */
export function isInboundType(type: string): boolean {
  return INBOUND_TYPES.includes(type);
}

/** The value without what is at the path; dots lead into objects. */
function without(value: JsonObject, path: string): JsonObject {
  const [head = '', ...rest] = path.split('.');
  const member = value[head];
  if (rest.length > 0)
    return isJsonObject(member) ? { ...value, [head]: without(member, rest.join('.')) } : value;
  const { [head]: _, ...others } = value;
  return others;
}

function idIn(event: BentEvent | JsonObject): string {
  const message = event['message'] as Json;
  return isJsonObject(message) ? String(message['id'] ?? '') : '';
}
