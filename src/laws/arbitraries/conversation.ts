import fc from 'fast-check';
import { drawFrom } from '../../random/draw.ts';
import { defaultIdentity } from '../../simulation/identity.ts';
import { Names } from '../../simulation/names.ts';
import { NumberPool } from '../../simulation/number-pool.ts';
import { postingsOf } from '../../simulation/postings.ts';
import { SCENARIO_FORMAT } from '../../simulation/scenario.ts';
import { beginning } from './instant.ts';
import type { Traffic } from './performance.ts';
import { traffic, type TrafficOptions } from './traffic.ts';

/** One envelope of a conversation. */
export interface ToldEnvelope {
  /** The body to post, as JSON text. */
  readonly body: string;
  /** When Bandwidth posts it first, epoch milliseconds. */
  readonly dueAt: number;
  /** Which of an application's URLs it goes to. */
  readonly audience: 'inbound' | 'status';
}

export type ConversationOptions = Omit<TrafficOptions, 'faults'>;

/**
 * Whole conversations in the order in which things happen: messages with the chain of receipts for each of their recipients,
 * group messages, inbound messages and RBM answers, with ids, owners, recipients and times that agree from envelope to envelope.
 */
export function conversation(options: ConversationOptions = {}): fc.Arbitrary<readonly ToldEnvelope[]> {
  return fc
    .record({ told: traffic(options), seed: fc.noShrink(fc.noBias(fc.nat())) })
    .map(({ told, seed }) => envelopesOf(told, seed));
}

/** The seed gives the ids; shrinking it would change nothing that anybody could read. */
function envelopesOf(told: Traffic, seed: number): readonly ToldEnvelope[] {
  const draw = drawFrom(seed);
  const given = {
    identity: defaultIdentity,
    pool: new NumberPool(drawFrom(0)),
    draw,
    run: 1,
    startAt: beginning,
  };
  const postings = postingsOf({ format: SCENARIO_FORMAT, ...told }, new Names(given), 'calm');
  return postings.map(({ body, dueAt, audience }) => ({ body, dueAt, audience }));
}
