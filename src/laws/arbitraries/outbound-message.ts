import fc from 'fast-check';
import type { OutboundMessage } from '../../contract/index.ts';
import { messageId, stampedId } from './message-id.ts';
import { largestGroup, messageKinds, traitsOf, type MessageKind } from './message-kind.ts';
import { party, phoneNumber } from './party.ts';
import { fromSchema, never, type Replacements } from './schema.ts';
import { tag } from './tag.ts';

const mostSegments = 14;

/**
 * The `message` of a receipt: an SMS, toll-free SMS, MMS, group MMS, short code, alphanumeric or RBM message, with every
 * optional field now there and now not. The owner is the sender; the text is empty or absent.
 */
export function outboundMessage(kinds: readonly MessageKind[] = messageKinds): fc.Arbitrary<OutboundMessage> {
  return fc.oneof({ withCrossShrink: true }, ...kinds.map(ofKind));
}

function ofKind(kind: MessageKind): fc.Arbitrary<OutboundMessage> {
  return fromSchema('OutboundMessage', replacementsOf(kind)).map(value => {
    const message = value as OutboundMessage;
    return { ...message, id: stampedId(message.id, Date.parse(message.time)), owner: message.from };
  });
}

function replacementsOf(kind: MessageKind): Replacements {
  const { channel, ours, segmented } = traitsOf(kind);
  return {
    MessageId: messageId(),
    ApplicationId: fc.uuid(),
    Tag: tag(),
    Channel: fc.constant(channel),
    Party: party(ours),
    Recipients: recipients(kind),
    SegmentCount: segmented ? fc.integer({ min: 1, max: mostSegments }) : fc.constant(1),
    'OutboundMessage.text': fc.constant(''),
    ...(channel === 'MMS' ? {} : { 'OutboundMessage.media': never }),
  };
}

function recipients(kind: MessageKind): fc.Arbitrary<string[]> {
  const [minLength, maxLength] = kind === 'group' ? [2, largestGroup] : [1, 1];
  return fc.uniqueArray(phoneNumber(), { minLength, maxLength });
}
