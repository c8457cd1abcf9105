import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import { sameAsCalm } from './judging/compared.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { piece } from './scenes/pieces.ts';

const MOST_PIECES = 3;

const overlapping: fc.Arbitrary<readonly FaultData[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.constant<readonly FaultData[]>([{ kind: 'overlap' }]) },
);

export const raceFree: Law = {
  name: 'race-free',
  sentence: 'an event is handled once also when two attempts of it overlap.',
  why:
    'An attempt whose answer comes after ten seconds is tried again while the first is still being handled, and several servers ' +
    'of a consumer take them at the same time.',
  usualCause:
    'The consumer looks whether it knows an event, does something else, and only then notes that it does.',
  example: 'Two workers both find that an order confirmation was not sent yet, and both send it.',
  hint: 'note the event first, by an insert under a unique key in the same transaction as its consequences, and act only if that was new.',
  faultsNeeded: ['overlap'],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () => fc.array(piece(overlapping), { maxLength: MOST_PIECES }).map(pieces => scenarioOf(pieces)),
  references: scenario => [calmed(scenario)],
  judge: evidence => sameAsCalm(evidence, 'if each event had come once'),
};
