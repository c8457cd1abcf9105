import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import type { Evidence, Finding } from './evidence.ts';
import { sameAsCalm } from './judging/compared.ts';
import { neverAcknowledged } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { piece } from './scenes/pieces.ts';
import { senders, withSender } from './scenes/senders.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** At once, and up to just before the provider gives up. */
const PAUSES_MS = [0, 10 * MINUTE_MS, 2 * HOUR_MS, 13 * HOUR_MS, 23 * HOUR_MS + 50 * MINUTE_MS];
/** A repetition this soon is refused because it is one; a later one may be refused for its age, which `resilient` looks at. */
const SOON_MS = MINUTE_MS;
const MOST_PIECES = 4;

/** Shrinks to a repetition at once. */
const repeated: fc.Arbitrary<readonly FaultData[]> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...PAUSES_MS).map((afterMs): FaultData => ({ kind: 'duplicate', afterMs })),
    },
    { weight: 1, arbitrary: fc.constant<FaultData>({ kind: 'lost-answer' }) },
    { weight: 1, arbitrary: fc.constant<FaultData>({ kind: 'slow-answer', byMs: 12_000 }) },
  )
  .map(fault => (fault === null ? [] : [fault]));

export const idempotent: Law = {
  name: 'idempotent',
  sentence: 'an event that the consumer has handled changes nothing, however long ago that was.',
  why:
    'Bandwidth delivers at least once: an event comes again when its answer was lost or late, and now and then for no visible ' +
    'reason, up to a day later.',
  usualCause:
    'Events are handled as they come, or what was handled is remembered for too short a time or too few events.',
  example:
    'A customer is billed twice for a message, or gets the same reply twice, because one 200 got lost on its way.',
  hint: 'remember (message.id, type, to) of handled events for longer than 24 h, and answer 2xx to one you have seen.',
  faultsNeeded: ['duplicate', 'lost-answer', 'slow-answer'],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .tuple(fc.array(piece(repeated), { maxLength: MOST_PIECES }), senders())
      .map(([pieces, sender]) => withSender(scenarioOf(pieces), sender)),
  references: scenario => [calmed(scenario)],
  judge: evidence => sameAsCalm(evidence, 'if each event had come once') ?? refusedRepetition(evidence),
};

function refusedRepetition({ scenario, run }: Evidence): Finding | null {
  const finding = neverAcknowledged(run);
  const faults = scenario.steps[finding?.step ?? -1]?.faults ?? [];
  return faults.some(fault => fault.kind === 'duplicate' && fault.afterMs <= SOON_MS) ? finding : null;
}
