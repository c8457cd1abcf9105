import type { EventType } from '../../contract/event-types.ts';
import type { QuirkName } from '../../contract/generated/quirks.ts';
import {
  accountFrom,
  acceptMessage,
  acceptMultiChannel,
  type AcceptedMessage,
  behaviourOf,
  type CarrierOutcome,
  type Incoming,
  plan,
  planInbound,
  type PlannedEvent,
  timestamp,
} from '../../lifecycle/index.ts';
import type { Draw } from '../../random/draw.ts';

/** What kind of event is wanted. */
export interface EventAsked {
  readonly type: EventType;
  /** Why a message failed; only for that type. */
  readonly errorCode: number;
  /** Quirks that will bend the event: some of them need a message with media. */
  readonly quirks: readonly QuirkName[];
  /** When the event happens, epoch milliseconds. */
  readonly now: number;
  readonly draw: Draw;
}

const applicationId = '93de2206-9669-4e07-948d-329f4b722ee2';
const ours = '+15553331000';
const theirs = '+15554442000';
/** What the message says. */
export const sentText = 'Hello from bwkit';
const picture = 'https://dev.bandwidth.com/images/bandwidth-logo.png';

/** Makes the event as it comes out of the life of a message: sent and received by numbers that do not exist. */
export function eventOf(asked: EventAsked): PlannedEvent {
  const { type, now } = asked;
  // A life takes its time; it is planned once to learn how long, and then begun that much earlier.
  const elapsedMs = lifeOf(asked, now).dueAt - now;
  const found = lifeOf(asked, now - elapsedMs);
  const time = timestamp(now, 3, { draw: asked.draw, key: 'event' });
  const read = type === 'message-read' ? { eventTime: time } : {};
  return { ...found, event: { ...found.event, time, ...read }, dueAt: now };
}

function lifeOf(asked: EventAsked, bornAt: number): PlannedEvent {
  const events = asked.type in incoming ? received(asked, bornAt) : sent(asked, bornAt);
  const found = events.find(({ type }) => type === asked.type);
  if (!found) throw new Error(`The life of a message has no ${asked.type}.`);
  return found;
}

const answer = { from: theirs, to: ours, pairedMessageId: '1760000000000abcdefghijklmnop' };
const incoming: Partial<Record<EventType, Incoming>> = {
  'message-received': { kind: 'message', from: theirs, to: [ours], text: sentText },
  'suggestion-response': { kind: 'suggestion-response', ...answer, text: 'Yes', postbackData: 'eWVz' },
  'requested-location-response': {
    kind: 'location-response',
    ...answer,
    latitude: '35.7721',
    longitude: '-78.6386',
  },
};

function received({ type, quirks, draw }: EventAsked, now: number): readonly PlannedEvent[] {
  const plain = incoming[type];
  if (!plain) return [];
  const account = accountFrom({ id: '9900000', applications: [{ id: applicationId }] });
  const withMedia = plain.kind === 'message' && needsMedia(quirks) ? { ...plain, media: [picture] } : plain;
  return planInbound(withMedia, { account, draw, now, key: 'send' });
}

function sent(asked: EventAsked, now: number): readonly PlannedEvent[] {
  const { type, draw, errorCode } = asked;
  const application = { id: applicationId };
  // Only the documents of 2026 tell of message-sent for an ordinary message.
  const profile = type === 'message-sent' ? '2026' : undefined;
  const account = accountFrom({ id: '9900000', applications: [application], profile });
  const message = accepted(asked, { account, behaviour: behaviourOf(account), draw, now, key: 'send' });
  const outcome: CarrierOutcome =
    type === 'message-failed' ? { kind: 'failed', errorCode } : { kind: 'delivered' };
  const outcomes = { byMessage: new Map([[message.id, outcome]]) };
  return plan(message, { account, application, outcomes, draw, now }).events;
}

function accepted({ type, quirks }: EventAsked, given: Parameters<typeof acceptMessage>[1]): AcceptedMessage {
  const request = { applicationId, from: ours, to: [theirs] as const, text: sentText };
  if (type === 'message-read') {
    const choice = {
      from: 'BwkitAgent',
      applicationId,
      channel: 'RBM',
      content: { text: sentText },
    } as const;
    return acceptMultiChannel({ to: [theirs], channelList: [choice] }, given);
  }
  const withMedia = type === 'message-sending' || needsMedia(quirks);
  return acceptMessage(withMedia ? { ...request, media: [picture] } : request, given);
}

function needsMedia(quirks: readonly QuirkName[]): boolean {
  return quirks.some(name => name === 'omit-media' || name === 'empty-media' || name === 'no-text');
}
