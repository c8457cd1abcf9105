import fc from 'fast-check';
import type { InboundMessage } from '../../contract/index.ts';
import { segmentCount } from '../../lifecycle/segments.ts';
import { mediaUrl } from './media-url.ts';
import { messageId, stampedId } from './message-id.ts';
import { answerableKinds, traitsOf, type MessageKind } from './message-kind.ts';
import { party, phoneNumber } from './party.ts';
import { fromSchema, never, type Replacements } from './schema.ts';
import { rbmContent, sharedLocation, suggestedReply } from './rbm-answer.ts';
import { text } from './text.ts';

/** The events that carry an inbound message. */
export type InboundType = 'message-received' | 'suggestion-response' | 'requested-location-response';

/** Larger than any group that can be sent: what comes in is not limited (C30 in spec/quirks.yaml). */
const largestInboundGroup = 15;

/**
 * The `message` of an inbound event: SMS, MMS, group MMS, to a toll-free number or a short code, or RBM, with every optional
 * field now there and now not. What only RBM has (`content`, the tapped suggestion, the location) is there as the type
 * demands.
 */
export function inboundMessage(
  type: InboundType,
  kinds: readonly MessageKind[] = answerableKinds,
): fc.Arbitrary<InboundMessage> {
  const possible = type === 'message-received' ? kinds : (['rbm'] as const);
  return fc.oneof({ withCrossShrink: true }, ...possible.map(kind => ofKind(type, kind)));
}

function ofKind(type: InboundType, kind: MessageKind): fc.Arbitrary<InboundMessage> {
  const others = kind === 'group' ? { minLength: 1, maxLength: largestInboundGroup - 1 } : { maxLength: 0 };
  return fc
    .tuple(fromSchema('InboundMessage', replacementsOf(type, kind)), fc.uniqueArray(phoneNumber(), others))
    .map(([value, rest]) => {
      const message = value as InboundMessage;
      const to = [...new Set([message.owner, ...rest])].filter(each => each !== message.from);
      const id = stampedId(message.id, Date.parse(message.time));
      return { ...message, id, to, segmentCount: segmentCount(message.text ?? '', traitsOf(kind).channel) };
    })
    .filter(({ to, owner }) => to.includes(owner));
}

function replacementsOf(type: InboundType, kind: MessageKind): Replacements {
  const { channel, ours } = traitsOf(kind);
  const rbm = channel === 'RBM';
  const received = type === 'message-received';
  return {
    MessageId: messageId(),
    ApplicationId: fc.uuid(),
    Channel: fc.constant(channel),
    Recipients: fc.constant([]),
    MediaUrl: mediaUrl(),
    SegmentCount: fc.constant(1),
    'InboundMessage.owner': party(ours),
    'InboundMessage.from': phoneNumber(),
    'InboundMessage.text': rbm ? fc.constant('') : text(),
    'InboundMessage.tag': never,
    ...(channel === 'MMS' ? {} : { 'InboundMessage.media': never }),
    'InboundMessage.content': rbm && received ? rbmContent() : never,
    'InboundMessage.suggestionResponse': type === 'suggestion-response' ? suggestedReply() : never,
    'InboundMessage.locationResponse': type === 'requested-location-response' ? sharedLocation() : never,
  };
}
