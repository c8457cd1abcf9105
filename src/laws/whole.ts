import { sameAsCalm } from './judging/compared.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { envelopes, oneByOne } from './scenes/envelopes.ts';

export const whole: Law = {
  name: 'whole',
  sentence: 'every event of an envelope is handled, also beside one that the consumer cannot handle.',
  why: 'What Bandwidth posts is an array. So far it holds one event; nobody promises that it stays so.',
  usualCause: 'Only the first element is read, or the loop ends at an event that it does not know.',
  example:
    'On the day on which Bandwidth starts to batch receipts, nine of ten messages never arrive, it seems.',
  hint: 'loop over the array, handle each event on its own, and skip what you do not know.',
  faultsNeeded: [],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () => envelopes(),
  references: scenario => [calmed(oneByOne(scenario))],
  judge: evidence => sameAsCalm(evidence, 'if each event had come in an envelope of its own'),
};
