import fc from 'fast-check';
import { segmentCount } from '../../lifecycle/segments.ts';
import type { Circumstances } from './circumstances.ts';
import type { JsonObject } from '../../simulation/json.ts';
import { ourEnd, person } from './cast.ts';
import type { InboundType } from './inbound-message.ts';
import { traitsOf, type MessageKind } from './message-kind.ts';
import { rbmContent, sharedLocation, suggestedReply } from './rbm-answer.ts';
import { never, someFields } from './schema.ts';
import type { Story } from './story.ts';
import { text } from './text.ts';
import { toldEvent, type ToldEvent } from './told-event.ts';

/** More than can be sent to: what comes in is not limited (C30 in spec/quirks.yaml). */
const mostOthers = 11;
const decidedElsewhere = [
  'id',
  'owner',
  'applicationId',
  'time',
  'direction',
  'to',
  'from',
  'tag',
  'segmentCount',
];

/** Somebody writes to us, or answers an RBM message. A group message comes once for each of our numbers in it. */
export function inboundStory(kind: MessageKind, given: Circumstances): fc.Arbitrary<Story> {
  const types: InboundType[] =
    kind === 'rbm'
      ? ['message-received', 'suggestion-response', 'requested-location-response']
      : ['message-received'];
  return fc.oneof({ withCrossShrink: true }, ...types.map(type => ofType(type, kind, given)));
}

function ofType(type: InboundType, kind: MessageKind, given: Circumstances): fc.Arbitrary<Story> {
  return fc
    .record({
      from: person(),
      ours: ourEnd(kind),
      both: kind === 'group' ? fc.boolean() : fc.constant(false),
      others: fc.uniqueArray(
        person(),
        kind === 'group' ? { minLength: 1, maxLength: mostOthers } : { maxLength: 0 },
      ),
      id: fc.constantFrom('stamped' as const, 'uuid' as const),
      fields: messageFields(type, kind),
      omit: fc.subarray(['message.text']),
      told: fc.tuple(toldEvent(type, given), toldEvent(type, given)),
    })
    .map(({ from, ours, both, others, id, fields, omit, told }) => {
      const owners = both ? ['us', 'us2'] : [ours];
      const to = [...owners, ...others.filter(other => other !== from)];
      return {
        messages: owners.map(owner => ({ direction: 'in', from, to, owner, id, fields })),
        chains: owners.map((owner, message) => ({
          message,
          to: owner,
          events: [told[message] as ToldEvent],
        })),
        omit,
      };
    });
}

function messageFields(type: InboundType, kind: MessageKind): fc.Arbitrary<JsonObject> {
  const { channel, segmented } = traitsOf(kind);
  return someFields('InboundMessage', {
    ...Object.fromEntries(decidedElsewhere.map(field => [`InboundMessage.${field}`, never])),
    ...(channel === 'MMS' ? {} : { 'InboundMessage.media': never }),
    Channel: fc.constant(channel),
    'InboundMessage.text': channel === 'RBM' ? fc.constant('') : text(),
    'InboundMessage.content': channel === 'RBM' && type === 'message-received' ? rbmContent() : never,
    'InboundMessage.suggestionResponse': type === 'suggestion-response' ? suggestedReply() : never,
    'InboundMessage.locationResponse': type === 'requested-location-response' ? sharedLocation() : never,
  }).map(fields => {
    const segments = segmentCount(String(fields['text'] ?? ''), channel);
    return segmented && segments > 1 ? { ...fields, segmentCount: segments } : fields;
  });
}
