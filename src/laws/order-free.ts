import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import { differenceFinding } from './judging/compared.ts';
import { hasContradiction } from './judging/contradictions.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { groupReceipts, letter, receipts } from './scenes/pieces.ts';

const MOST_PIECES = 3;

/**
 * Only as late as the pauses between events of one conversation: what hours do to a consumer is for `resilient` to say. Letters
 * keep their order among those of one person, since each piece has people of its own.
 */
const overtaken: fc.Arbitrary<readonly FaultData[]> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: 3 }).map((behind): FaultData => ({ kind: 'reordered', behind })),
    },
    { weight: 1, arbitrary: fc.constantFrom(1500, 5500).map((byMs): FaultData => ({ kind: 'late', byMs })) },
  )
  .map(fault => (fault === null ? [] : [fault]));

export const orderFree: Law = {
  name: 'order-free',
  sentence: 'what the consumer believes in the end does not depend on the order in which events arrive.',
  why: 'No order is promised, and an event that has to be tried again comes after younger ones as a matter of course.',
  usualCause: 'The last event to arrive overwrites what is known, as if it were the last to happen.',
  example: 'A message is shown as "sending" for ever, because that event came a second after "delivered".',
  hint: 'let a status only go forward (sending, sent, then delivered or failed, then read), or compare the `time` of events.',
  faultsNeeded: ['reordered', 'late'],
  observationsNeeded: ['state'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .array(
        fc.oneof(
          { withCrossShrink: true },
          { weight: 6, arbitrary: receipts(overtaken) },
          { weight: 2, arbitrary: groupReceipts(overtaken) },
          { weight: 1, arbitrary: letter(overtaken) },
        ),
        { maxLength: MOST_PIECES },
      )
      .map(pieces => scenarioOf(pieces)),
  references: scenario => [calmed(scenario)],
  judge({ scenario, differences }) {
    if (hasContradiction(scenario)) return null;
    const inState = differences.filter(({ at }) => at[0] === 'state');
    return differenceFinding(inState, 'if the events had come in the order in which they happened');
  },
};
