import fc from 'fast-check';
import { segmentCount } from '../../lifecycle/segments.ts';
import type { AcceptedMessage } from '../../lifecycle/accepted-message.ts';
import { outboundMessage } from './outbound-message.ts';
import { messageKinds, type MessageKind } from './message-kind.ts';
import { text } from './text.ts';

const sendable = messageKinds.filter(kind => kind !== 'rbm');

/** An outbound message as the API has accepted it: what plans of receipts start from. */
export function acceptedMessage(kinds: readonly MessageKind[] = sendable): fc.Arbitrary<AcceptedMessage> {
  return fc.record({ message: outboundMessage(kinds), text: text() }).map(({ message, text }) => {
    const { id, owner, applicationId, time, to, from, media, tag, priority } = message;
    const channel = media !== undefined || to.length > 1 ? 'MMS' : 'SMS';
    return {
      id,
      owner,
      applicationId,
      time,
      direction: 'out',
      to,
      from,
      text,
      media,
      tag,
      priority,
      channel,
      accountId: '9900000',
      acceptedAt: Date.parse(time),
      segmentCount: segmentCount(text, channel),
    };
  });
}
