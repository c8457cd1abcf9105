import fc from 'fast-check';
import type { Circumstances } from './circumstances.ts';
import { largestGroup, traitsOf, type MessageKind } from './message-kind.ts';
import { receiptChain } from './receipt-chain.ts';
import { never, someFields } from './schema.ts';
import type { Story } from './story.ts';
import { tag } from './tag.ts';
import { ourEnd, person } from './cast.ts';

const mostSegments = 14;
const decidedElsewhere = ['id', 'owner', 'applicationId', 'time', 'direction', 'to', 'from', 'text'];

/** A message that was sent, and what is told of it to each of its recipients' ends. */
export function outboundStory(kind: MessageKind, given: Circumstances): fc.Arbitrary<Story> {
  return fc
    .record({
      from: ourEnd(kind),
      chains: chains(kind, given),
      id: fc.constantFrom('stamped' as const, 'uuid' as const),
      fields: messageFields(kind),
      omit: fc.subarray(['message.text']),
    })
    .map(({ from, chains, id, fields, omit }) => {
      const to = chains.map(([recipient]) => recipient);
      return {
        messages: [{ direction: 'out', from, to, id, fields }],
        chains: chains.map(([recipient, events]) => ({ message: 0, to: recipient, events })),
        omit,
      };
    });
}

function chains(kind: MessageKind, given: Circumstances) {
  const [minLength, maxLength] = kind === 'group' ? [2, largestGroup] : [1, 1];
  const chain = fc.tuple(person(), receiptChain(kind, given));
  return fc.uniqueArray(chain, { minLength, maxLength, selector: ([recipient]) => recipient });
}

function messageFields(kind: MessageKind): ReturnType<typeof someFields> {
  const { channel, segmented } = traitsOf(kind);
  return someFields('OutboundMessage', {
    ...Object.fromEntries(decidedElsewhere.map(field => [`OutboundMessage.${field}`, never])),
    Channel: fc.constant(channel),
    Tag: tag(),
    SegmentCount: fc.integer({ min: 1, max: segmented ? mostSegments : 1 }),
    ...(channel === 'MMS' ? {} : { 'OutboundMessage.media': never }),
  });
}
