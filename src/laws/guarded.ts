import fc from 'fast-check';
import type { Scenario, SenderChoices, Step, WrongCredentials } from '../simulation/scenario.ts';
import { isEnvelopeStep } from '../simulation/timeline.ts';
import type { Evidence, Finding } from './evidence.ts';
import { differenceFinding } from './judging/compared.ts';
import { firstBadAnswer, outcomeText } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { type Piece, scenarioOf } from './scenes/piece.ts';
import { letter, receipts } from './scenes/pieces.ts';
import { withoutSteps } from './scenes/without.ts';

const WRONG: readonly WrongCredentials[] = [
  'none',
  'wrong-password',
  'wrong-username',
  'cut-short',
  'wrong-scheme',
  'garbled',
];
const MOST_PIECES = 3;

export const guarded: Law = {
  name: 'guarded',
  sentence:
    'callbacks without the right credentials are refused without effect, and the challenge lets the right ones come.',
  why:
    'The address of a webhook is no secret. Bandwidth does not sign callbacks; Basic credentials are all there is, and they are only ' +
    'sent after a 401 that asks for them.',
  usualCause:
    'The check is missing on one route, compares half of what it should, comes too late, or refuses without the challenge.',
  example:
    'Anybody who guesses the URL can mark messages as delivered, or let the consumer answer strangers at its own cost.',
  hint: 'answer 401 with `WWW-Authenticate: Basic realm="…"` first of all, and compare user name and password as a whole.',
  faultsNeeded: [],
  observationsNeeded: ['answers'],
  abilitiesNeeded: ['credentials'],
  scenarios: () =>
    fc
      .record({
        pieces: fc.array(
          fc.tuple(
            fc.oneof({ withCrossShrink: true }, letter(), receipts()),
            fc.option(fc.constantFrom(...WRONG)),
          ),
          {
            maxLength: MOST_PIECES,
          },
        ),
        credentials: fc.constantFrom<NonNullable<SenderChoices['credentials']>>('challenge', 'preemptive'),
      })
      .map(({ pieces, credentials }) => spoilt(pieces, credentials)),
  references: scenario => [withoutSteps(scenario, step => wrongOf(step) !== undefined)],
  objection: () => null,
  judge: evidence =>
    admitted(evidence) ?? unchallenged(evidence) ?? lockedOut(evidence) ?? affected(evidence),
};

function spoilt(
  pieces: readonly (readonly [Piece, WrongCredentials | null])[],
  credentials: NonNullable<SenderChoices['credentials']>,
): Scenario {
  const scenario = scenarioOf(pieces.map(([piece]) => piece));
  const wrong = pieces.flatMap(([piece, each]) => piece.events.map(() => each));
  const steps = scenario.steps.map((step, at) => {
    const each = wrong[at] ?? null;
    return each === null ? step : { ...step, credentials: each };
  });
  return {
    ...scenario,
    steps,
    sender: { retries: false, ...(credentials !== 'challenge' && { credentials }) },
  };
}

function wrongOf(step: Step | undefined): WrongCredentials | undefined {
  return step !== undefined && isEnvelopeStep(step) ? step.credentials : undefined;
}

function admitted({ scenario, run }: Evidence): Finding | null {
  const bad = firstBadAnswer(
    run,
    ({ outcome }, { posting }) =>
      wrongOf(scenario.steps[posting.step]) !== undefined && outcome.kind === 'acknowledged',
  );
  if (bad === null) return null;
  const { step, what } = bad.delivery.posting;
  const shown = wrongOf(scenario.steps[step]) ?? 'none';
  return {
    finding: `${what} was acknowledged with ${outcomeText(bad.request)} although its credentials were not right (${shown}).`,
    expected: '401 with WWW-Authenticate',
    observed: outcomeText(bad.request),
    step,
  };
}

/** Only the request that shows nothing has to be challenged: what is wrong may be refused in any way. */
function unchallenged({ scenario, run }: Evidence): Finding | null {
  const bad = firstBadAnswer(
    run,
    ({ outcome, authorized }, { posting }) =>
      !authorized && wrongOf(scenario.steps[posting.step]) === undefined && outcome.kind === 'refused',
  );
  if (bad === null) return null;
  const { step, what } = bad.delivery.posting;
  return {
    finding:
      `The first request of ${what}, which shows no credentials yet, got ${outcomeText(bad.request)} without a challenge, so that ` +
      'Bandwidth never shows any.',
    expected: '401 with WWW-Authenticate: Basic',
    observed: `${outcomeText(bad.request)} without WWW-Authenticate`,
    step,
  };
}

function lockedOut({ scenario, run }: Evidence): Finding | null {
  const bad = firstBadAnswer(
    run,
    ({ outcome, authorized }, { posting }) =>
      authorized &&
      wrongOf(scenario.steps[posting.step]) === undefined &&
      [401, 403].includes(statusOf(outcome)),
  );
  if (bad === null) return null;
  return {
    finding: `${bad.delivery.posting.what} was refused with ${outcomeText(bad.request)} although its credentials were right.`,
    expected: 'a 2xx',
    observed: outcomeText(bad.request),
    step: bad.delivery.posting.step,
  };
}

function statusOf(outcome: { readonly kind: string; readonly status?: number }): number {
  return outcome.status ?? 0;
}

/** A consumer that lets nobody in cannot be compared: what it did is judged by its answers alone. */
function affected({ references, differences }: Evidence): Finding | null {
  const isComparable = references.every(({ deliveries }) =>
    deliveries.every(({ ending }) => ending === 'acknowledged'),
  );
  return isComparable ? differenceFinding(differences, 'if what was not authorised had never come') : null;
}
