import type { QuirkName } from '../../src/contract/generated/quirks.ts';
import { CUSTOMER, type Exchange } from './traffic.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An event as it stands on the wire, whatever a quirk has made of it. */
export interface WireEvent extends Fields {
  readonly type: string;
  readonly message: Fields;
}

/** Everything that a consumer saw, in the forms in which a quirk can show. */
export interface Evidence {
  readonly exchanges: readonly Exchange[];
  /** Bodies as JSON; undefined for one that is none. */
  readonly values: readonly unknown[];
  readonly events: readonly WireEvent[];
}

export function evidenceOf(exchanges: readonly Exchange[]): Evidence {
  const values = exchanges.map(({ body }) => parsed(body));
  return { exchanges, values, events: values.flat().filter(isEvent) };
}

const isReceipt = ({ type }: WireEvent): boolean =>
  /^message-(sending|sent|delivered|failed|read)$/.test(type);
const recipientsOf = ({ message }: WireEvent): readonly unknown[] => [message['to']].flat();
const isInbound = ({ type }: WireEvent): boolean => type === 'message-received';
const isDelivered = ({ type }: WireEvent): boolean => type === 'message-delivered';
const anyEvent =
  (test: (event: WireEvent) => boolean): Sign =>
  ({ events }) =>
    events.some(test);

/** Whether a quirk shows in what a consumer saw. */
type Sign = (evidence: Evidence) => boolean;

/** How each quirk shows. */
export const signs: Readonly<Record<QuirkName, Sign>> = {
  'omit-to': anyEvent(event => !('to' in event)),
  'owner-is-recipient': anyEvent(event => isReceipt(event) && recipientsOf(event).includes(event.message['owner'])),
  'receipt-direction-in': anyEvent(event => isReceipt(event) && event.message['direction'] === 'in'),
  'receipt-text': anyEvent(event => isReceipt(event) && event.message['text'] === 'hello'),
  'receipt-no-text': anyEvent(event => isReceipt(event) && !('text' in event.message)),
  'bare-object': ({ values }) => values.some(value => isEvent(value)),
  'batch-n': ({ values }) => values.some(value => Array.isArray(value) && value.length > 1),
  'empty-array': ({ values }) => values.some(value => Array.isArray(value) && value.length === 0),
  'empty-tag': anyEvent(({ message }) => message['tag'] === ''),
  'with-priority': anyEvent(event => isReceipt(event) && event.message['priority'] === 'default'),
  'omit-media': ({ events }) => !events.some(event => isReceipt(event) && 'media' in event.message),
  'empty-media': anyEvent(({ message }) => Array.isArray(message['media']) && message['media'].length === 0),
  'sending-for-sms': ({ events }) => sendingOf(events).some(({ message }) => !('media' in message) && isOneSms(message)),
  'legacy-queued': anyEvent(({ type }) => type === 'message-queued'),
  'unknown-type': anyEvent(({ type }) => type.startsWith('message-') && !KNOWN.has(type)),
  'legacy-rejected': anyEvent(({ type }) => type === 'message-rejected-forbidden-country'),
  'both-terminal': ({ events }) => twoEnds(events, ({ errorCode }) => errorCode !== 9902),
  'no-terminal': ({ events }) => !events.some(({ type, to }) => to === CUSTOMER && /delivered|failed/.test(type)),
  'late-terminal-after-9902': ({ events }) => twoEnds(events, ({ errorCode }) => errorCode === 9902),
  '3xx-is-success': ({ exchanges }) =>
    exchanges.every(({ status }) => status === 302) && new Set(exchanges.map(({ body }) => body)).size === exchanges.length,
  'preemptive-auth': ({ exchanges }) => exchanges.every(({ authorized }) => authorized),
  'first-request-without-body': ({ exchanges }) => exchanges.some(({ body, authorized }) => !authorized && body === ''),
  'location-spelling': anyEvent(({ type }) => /^(request-location|location-request)-response$/.test(type)),
  'rbm-beta-2025-05': anyEvent(({ type }) => /^(SENDING|DELIVERED|FAILED)$/.test(type)),
  'uuid-id': anyEvent(({ message }) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(String(message['id']))),
  'time-precision': anyEvent(({ time }) => !/\.\d{3}Z$/.test(String(time))),
  'alphanumeric-sender': anyEvent(event => isReceipt(event) && event.message['from'] === 'ACME Store'),
  'short-code': anyEvent(({ message }) => /^\d{5,6}$/.test(String(message['owner']))),
  'zero-code-on-delivered': anyEvent(event => isDelivered(event) && event['errorCode'] === 0),
  'no-text': anyEvent(event => isInbound(event) && event.message['channel'] === undefined && !('text' in event.message)),
  'inbound-group-12': anyEvent(event => isInbound(event) && (event.message['to'] as unknown[]).length === 12),
  'malformed-json': ({ exchanges, values }) => values.some((value, index) => value === undefined && exchanges[index]?.body !== ''),
  'mms-no-delivered': ({ events }) => !events.some(event => isDelivered(event) && 'media' in event.message),
  'omit-segment-count': anyEvent(({ message }) => !('segmentCount' in message) && 'id' in message),
  'omit-application-id': anyEvent(({ message }) => !('applicationId' in message)),
  'number-without-plus': anyEvent(({ message }) => /^1\d{10}$/.test(String(message['owner']))),
}; // prettier-ignore

const KNOWN: ReadonlySet<string> = new Set([
  'message-received',
  'message-sending',
  'message-sent',
  'message-delivered',
  'message-failed',
  'message-read',
  'message-queued',
]);

function sendingOf(events: readonly WireEvent[]): readonly WireEvent[] {
  return events.filter(({ type }) => type === 'message-sending');
}

/** One recipient and no channel of its own: what was sent as an SMS. */
function isOneSms({ to, channel }: Fields): boolean {
  return Array.isArray(to) && to.length === 1 && channel === undefined;
}

/** Whether a message failed, in that way, and was delivered to the same recipient. */
function twoEnds(events: readonly WireEvent[], isThatWay: (event: WireEvent) => boolean): boolean {
  const keyOf = ({ to, message }: WireEvent): string => `${String(message['id'])} ${String(to)}`;
  const failed = events.filter(event => event.type === 'message-failed' && isThatWay(event)).map(keyOf);
  return events.some(event => isDelivered(event) && failed.includes(keyOf(event)));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is WireEvent {
  return typeof value === 'object' && value !== null && 'type' in value && 'message' in value;
}
