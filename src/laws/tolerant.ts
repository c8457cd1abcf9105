import { quirks } from '../contract/generated/quirks.ts';
import type { Run } from '../simulation/run.ts';
import { isEnvelopeStep } from '../simulation/timeline.ts';
import type { Evidence, Finding } from './evidence.ts';
import { firstBadAnswer, outcomeText } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { fullest, plainest, variations } from './scenes/variations.ts';

export const tolerant: Law = {
  name: 'tolerant',
  sentence: 'unknown fields, unknown types, absent optional fields and documented quirks are acknowledged.',
  why: 'Fields and types were added in 2020, 2025 and 2026 without a new version. What a consumer refuses comes again for a day, and is then lost.',
  usualCause:
    'A schema forbids what it does not name or requires what is optional, or a switch ends in an error.',
  example:
    'The day on which `message-read` was introduced, a consumer began to answer 422, and its queue filled up.',
  hint: 'read only the fields that you use, have a default for each, and acknowledge types that you do not know.',
  faultsNeeded: [],
  observationsNeeded: ['answers'],
  abilitiesNeeded: [],
  scenarios: () => variations(),
  references: scenario => [plainest(scenario), fullest(scenario)],
  objection: references =>
    references.some(isAcknowledged) ? null : 'not even the plainest form of these events was acknowledged',
  judge: refusedVariation,
};

function isAcknowledged({ deliveries }: Run): boolean {
  return deliveries.every(({ ending }) => ending === 'acknowledged');
}

function refusedVariation({ scenario, run }: Evidence): Finding | null {
  const bad = firstBadAnswer(
    run,
    ({ outcome }, { posting }) => mustBeAccepted(scenario.steps[posting.step]) && outcome.kind === 'refused',
  );
  if (bad === null) return null;
  const { what, step } = bad.delivery.posting;
  return {
    finding: `${what} was refused with ${outcomeText(bad.request)}, although a plainer or fuller form of it is acknowledged.`,
    expected: 'a 2xx',
    observed: outcomeText(bad.request),
    step,
  };
}

/** Some quirks have to be survived only; spec/quirks.yaml says which. */
function mustBeAccepted(step: Evidence['scenario']['steps'][number] | undefined): boolean {
  if (step === undefined || !isEnvelopeStep(step)) return false;
  const names = step.events.flatMap(event => event.quirks ?? []);
  return step.form === undefined && names.every(name => quirks[name].consumerMust === 'accept');
}
