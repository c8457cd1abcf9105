import fc from 'fast-check';
import type { QuirkName } from '../../contract/generated/quirks.ts';
import type { FaultData } from '../../faults/index.ts';
import { inboundStory } from './inbound-story.ts';
import { answerableKinds, messageKinds, type MessageKind } from './message-kind.ts';
import { outboundStory } from './outbound-story.ts';
import { performed, type Traffic } from './performance.ts';
import type { Story } from './story.ts';

export interface TrafficOptions {
  /** What befalls each envelope. Default: nothing. */
  readonly faults?: fc.Arbitrary<readonly FaultData[]>;
  /** Quirks, one of which may bend an event. Default: none. */
  readonly quirks?: readonly QuirkName[];
  /** Default: every kind there is. */
  readonly kinds?: readonly MessageKind[];
  /** Which way messages go. Default: both. */
  readonly directions?: readonly ('in' | 'out')[];
  /** The most stories: messages, with everything told of each. From 1 up. Default 4. */
  readonly mostStories?: number;
}

const usualStories = 4;
/** When a story begins after the one before: at once, in the middle of it, or long after its end. */
const pausesMs = [1000, 0, 2000, 60_000, 86_400_000];

/**
 * Traffic as Bandwidth may send it, never an invalid event: outbound messages with a chain of receipts for each recipient,
 * inbound messages, group messages both ways, RBM and its answers, interleaved as they happen to.
 *
 * It shrinks story by story, event by event and fault by fault, towards a single receipt of an SMS from `us` to `p1`.
 */
export function traffic(options: TrafficOptions = {}): fc.Arbitrary<Traffic> {
  const { mostStories = usualStories } = options;
  const scene = fc.record({ story: story(options), afterMs: fc.constantFrom(...pausesMs) });
  return fc.array(scene, { maxLength: mostStories }).map(performed);
}

function story({
  kinds = messageKinds,
  directions = ['out', 'in'],
  faults = fc.constant([]),
  quirks = [],
}: TrafficOptions): fc.Arbitrary<Story> {
  const given = { faults, quirks };
  const sent = directions.includes('out') ? kinds : [];
  const received = directions.includes('in') ? kinds.filter(kind => answerableKinds.includes(kind)) : [];
  return fc.oneof(
    { withCrossShrink: true },
    ...sent.map(kind => outboundStory(kind, given)),
    ...received.map(kind => inboundStory(kind, given)),
  );
}
