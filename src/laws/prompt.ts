import fc from 'fast-check';
import type { Evidence, Finding } from './evidence.ts';
import { firstBadAnswer, outcomeText } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { documented } from './scenes/documented.ts';
import { scenarioOf } from './scenes/piece.ts';

const MOST_PIECES = 3;

export const prompt: Law = {
  name: 'prompt',
  sentence: 'the consumer acknowledges every valid envelope within 10 s.',
  why: 'What is not answered by a 2xx within ten seconds is sent again, for a day, and then never more.',
  usualCause:
    'The work is done before the answer, one recipient or attachment after the other, or some message does not fit anywhere.',
  example:
    'A picture for a group of ten is downloaded ten times before the answer; each attempt does it again.',
  hint: 'store the event, answer 2xx, and do the slow part afterwards; leave room for 2048 characters, emoji, 10 recipients and 10 attachments.',
  faultsNeeded: [],
  observationsNeeded: ['answers'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .array(documented(), { maxLength: MOST_PIECES })
      .map(pieces => ({ ...scenarioOf(pieces), sender: { retries: false } })),
  references: () => [],
  judge: unacknowledged,
};

/** A refusal of a request that shows no credentials yet is for `guarded` to judge. */
function unacknowledged({ run }: Evidence): Finding | null {
  const bad = firstBadAnswer(
    run,
    ({ outcome, isAsking }) =>
      outcome.kind === 'timed-out' || outcome.kind === 'broken' || (outcome.kind === 'refused' && !isAsking),
  );
  if (bad === null) return null;
  const { what, step } = bad.delivery.posting;
  return {
    finding: `${what} was not acknowledged: ${outcomeText(bad.request)}.`,
    expected: 'a 2xx within 10 s',
    observed: outcomeText(bad.request),
    step,
  };
}
