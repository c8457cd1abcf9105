import { isRawStep } from '../simulation/timeline.ts';
import type { Evidence, Finding } from './evidence.ts';
import { differenceFinding } from './judging/compared.ts';
import { firstBadAnswer, outcomeText } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { garbled, mustBeRefused, withoutGarbage } from './scenes/garbled.ts';

export const strict: Law = {
  name: 'strict',
  sentence: 'what is no Bandwidth envelope is met without dying, hanging, a 5xx or an effect.',
  why: 'The address is public: scanners, other products and mistakes of others reach it. A 5xx also hides real failures among garbage.',
  usualCause:
    'The body is trusted: it is parsed outside of any try, read field by field without looking, or filed under "undefined".',
  example:
    'One request of a security scanner writes a message from "undefined" into the inbox of a customer.',
  hint: 'answer 400 to what you cannot parse or recognise (type, message and a string message.id), before anything is kept.',
  faultsNeeded: [],
  observationsNeeded: ['answers'],
  abilitiesNeeded: [],
  scenarios: () => garbled(),
  references: scenario => [withoutGarbage(scenario)],
  minds: 'deaths',
  judge: evidence => fallen(evidence) ?? failedAt(evidence) ?? affected(evidence),
};

function fallen({ run, scenario }: Evidence): Finding | null {
  const [death] = run.deaths;
  const garbage = scenario.steps.filter(isRawStep);
  // What only has to be survived is for `alive` to judge, and so is what kills without any garbage.
  if (death === undefined || garbage.length === 0 || !garbage.every(mustBeRefused)) return null;
  return {
    finding: `The consumer died of it (${death.how}).`,
    expected: 'a 4xx',
    observed: death.lastWords || death.how,
  };
}

/** The sender may not have sent all that it announced; then silence and a closed connection are what it deserves. */
function failedAt({ scenario, run }: Evidence): Finding | null {
  const bad = firstBadAnswer(run, ({ outcome }, { posting }) => {
    if (!mustBeRefused(scenario.steps[posting.step])) return false;
    return outcome.kind === 'timed-out' || (outcome.kind === 'refused' && outcome.status >= 500);
  });
  if (bad === null) return null;
  const { what, step } = bad.delivery.posting;
  return {
    finding: `The answer to ${what} was ${outcomeText(bad.request)}.`,
    expected: 'a 4xx',
    observed: outcomeText(bad.request),
    step,
  };
}

function affected({ scenario, differences }: Evidence): Finding | null {
  const mayHaveEffect = scenario.steps.some(step => 'raw' in step && !mustBeRefused(step));
  return mayHaveEffect ? null : differenceFinding(differences, 'if the garbage had never come');
}
