import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import type { Finding } from './evidence.ts';
import { sameAsCalm } from './judging/compared.ts';
import { firstBadAnswer, neverAcknowledged, outcomeText } from './judging/unacknowledged.ts';
import type { Run } from '../simulation/run.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { piece } from './scenes/pieces.ts';

/** As many as one sender of that kind keeps in flight, and fewer. */
const BACKLOGS = [2, 8, 20, 49];
const MOST_PIECES = 2;

const backlog: fc.Arbitrary<readonly FaultData[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...BACKLOGS)
      .map((companions): readonly FaultData[] => [{ kind: 'burst', companions }]),
  },
);

export const steady: Law = {
  name: 'steady',
  sentence: 'the consumer keeps its promises when a backlog arrives at once.',
  why: 'After an outage, or a campaign, everything comes at the same time.',
  usualCause:
    'Requests wait for one lock or one connection, overflow is dropped, or concurrent updates overwrite each other.',
  example:
    'After a campaign to a thousand numbers, a hundred deliveries are missing in the statistics, which were read, changed and saved.',
  hint: 'let the database do the arithmetic, keep the work of a request small, let more than a handful of connections wait to be accepted, and refuse with 503 what you cannot take: it comes again.',
  faultsNeeded: ['burst'],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () => fc.array(piece(backlog), { maxLength: MOST_PIECES }).map(pieces => scenarioOf(pieces)),
  references: scenario => [calmed(scenario)],
  judge: evidence =>
    tooSlow(evidence.run) ??
    sameAsCalm(evidence, 'if the events had come one by one') ??
    neverAcknowledged(evidence.run),
};

/** A refusal under load is honest, since what is refused comes again; silence is not. */
function tooSlow(run: Run): Finding | null {
  const bad = firstBadAnswer(run, ({ outcome }) => outcome.kind === 'timed-out');
  if (bad === null) return null;
  const { delivery, request } = bad;
  return {
    finding: `${delivery.posting.what} got ${outcomeText(request)} while ${run.mostInFlight} requests were in flight.`,
    expected: 'an answer within 10 s for each',
    observed: outcomeText(request),
    step: delivery.posting.step,
  };
}
