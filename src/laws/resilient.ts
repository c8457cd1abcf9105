import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import { sameAsCalm } from './judging/compared.ts';
import { neverAcknowledged } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { struckAsAWhole } from './scenes/pieces.ts';
import { exactSenders, withSender } from './scenes/senders.ts';

const MOST_PIECES = 3;
/** Three of the longest pauses of any admissible sender fit into the window. */
const MOST_ATTEMPTS = 3;

const struck: fc.Arbitrary<readonly FaultData[]> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: failures(attempts => ({ kind: 'unreachable', attempts })) },
    { weight: 2, arbitrary: failures(attempts => ({ kind: 'server-error', attempts })) },
    {
      weight: 1,
      arbitrary: failures(attempts => ({ kind: 'server-error', status: 502, attempts, handled: true })),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(0.9, 0.5, 0.1).map((sentRatio): FaultData => ({ kind: 'reset', sentRatio })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(9900, 10_100).map((byMs): FaultData => ({ kind: 'slow-answer', byMs })),
    },
    { weight: 1, arbitrary: fc.constant<FaultData>({ kind: 'slow-body' }) },
  )
  .map(fault => (fault === null ? [] : [fault]));

export const resilient: Law = {
  name: 'resilient',
  sentence: 'after an outage within 24 hours the consumer has missed nothing and doubled nothing.',
  why: 'Bandwidth tries for 24 hours, so that a night without a server costs nothing, if the consumer takes late events for what they are.',
  usualCause:
    'Events beyond a certain age are ignored, half of a request counts as one, or an attempt that failed is taken for handled.',
  example:
    'After two hours of maintenance all receipts of that time are missing, because they were "too old".',
  hint: 'take an event whatever its age, act only on complete requests, and acknowledge only what you have kept.',
  faultsNeeded: ['unreachable', 'server-error', 'slow-answer', 'reset'],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .tuple(fc.array(struckAsAWhole(struck), { maxLength: MOST_PIECES }), exactSenders())
      .map(([pieces, sender]) => withSender(scenarioOf(pieces), sender)),
  references: scenario => [calmed(scenario)],
  judge: evidence => sameAsCalm(evidence, 'if nothing had failed') ?? neverAcknowledged(evidence.run),
};

function failures(fault: (attempts: number) => FaultData): fc.Arbitrary<FaultData> {
  return fc.integer({ min: 1, max: MOST_ATTEMPTS }).map(fault);
}
