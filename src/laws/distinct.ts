import type { Scenario } from '../simulation/scenario.ts';
import type { Evidence, Finding } from './evidence.ts';
import { hasVisibleChange } from './judging/visible.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { alikes, onlyFirst, onlySecond, unlike } from './scenes/alikes.ts';

export const distinct: Law = {
  name: 'distinct',
  sentence: 'events that are alike, but not the same, are kept apart.',
  why:
    'No event has an id of its own. One message causes several events, a group one for each recipient, and different messages ' +
    'can share a moment, a sender and their words.',
  usualCause:
    'Repetitions are recognised by too little: by the message id alone, by id and type, by the time, or by the text.',
  example:
    'A group of three shows one delivery, because the receipts of the other two were taken for repetitions.',
  hint: 'tell events apart by (message.id, type, to) together, with the id as an opaque string.',
  faultsNeeded: [],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: [],
  scenarios: () => alikes(),
  references: scenario => [scenario, onlyFirst(scenario), onlySecond(scenario), unlike(scenario)].map(calmed),
  judge: evidence => (isSecondLost(evidence) ? lost(evidence.scenario, evidence) : null),
};

/**
 * The second of two events is lost when it leaves no trace beside the first, although it does so where the two are less alike.
 *
 * Events of one message are compared with the second one alone; those of different messages with a pair that shares less, since a
 * consumer may well answer a person only once.
 */
function isSecondLost({ scenario, references, differencesBetween }: Evidence): boolean {
  const [both, first, second, apart] = references;
  if (both === undefined || first === undefined || second === undefined || apart === undefined) return false;
  if (differencesBetween(first, both).length > 0) return false;
  if (!hasVisibleChange(second)) return false;
  const isOneMessage = Object.keys(scenario.messages).length === 1;
  return differencesBetween(first, isOneMessage ? second : apart).length > 0;
}

function lost({ steps }: Scenario, { references }: Evidence): Finding {
  const second = references[0]?.deliveries.at(-1)?.posting.what ?? 'the second event';
  const [, , alone] = references;
  return {
    finding: `${second} was acknowledged and left no trace: everything is as if only the event before it had come.`,
    expected: { 'what it leaves when it comes alone': alone?.seen.state ?? alone?.seen.effects ?? null },
    observed: 'nothing',
    step: steps.length - 1,
  };
}
