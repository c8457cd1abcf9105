import fc from 'fast-check';
import type { RawRequest, RawStep, Scenario, Step } from '../../simulation/scenario.ts';
import { isRawStep } from '../../simulation/timeline.ts';
import { malformedRequest } from '../arbitraries/malformed/malformed-request.ts';
import { type Piece, scenarioOf } from './piece.ts';
import { letter, receipts } from './pieces.ts';
import { withoutSteps } from './without.ts';

const MOST_GARBAGE = 3;

/** What is sent is good; how it is sent is not, so that it only has to be survived. */
const TORN: readonly RawRequest[] = [
  {
    what: 'a body that is shorter than announced',
    body: '[{"type":"message-',
    framing: 'too-long',
    consumerMust: 'survive',
  },
  {
    what: 'a body that is longer than announced',
    body: '[{"type":"message-received"}]',
    framing: 'too-short',
    consumerMust: 'survive',
  },
  { what: 'broken JSON in chunks', body: '[{"type":"message-', framing: 'chunked' },
];

/** Requests that are no envelopes, before and after ones that are. Shrinks to a single one. */
export function garbled(): fc.Arbitrary<Scenario> {
  const garbage = fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: malformedRequest() },
    { weight: 1, arbitrary: fc.constantFrom(...TORN) },
  );
  return fc
    .record({
      before: fc.option(fc.oneof(letter(), receipts()), { freq: 2 }),
      garbage: fc.array(garbage, { maxLength: MOST_GARBAGE }),
      after: fc.option(fc.oneof(letter(), receipts()), { freq: 2 }),
    })
    .map(({ before, garbage, after }) =>
      between(
        before,
        garbage.map((raw): RawStep => ({ raw })),
        after,
      ),
    );
}

function between(before: Piece | null, garbage: readonly Step[], after: Piece | null): Scenario {
  const pieces = [before, after].filter(piece => piece !== null);
  const scenario = scenarioOf(pieces);
  const first = before?.events.length ?? 0;
  const steps = [...scenario.steps.slice(0, first), ...garbage, ...scenario.steps.slice(first)];
  return { ...scenario, steps, sender: { retries: false } };
}

/** Whether nothing may come of a step. */
export function mustBeRefused(step: Step | undefined): boolean {
  return step !== undefined && isRawStep(step) && step.raw.consumerMust !== 'survive';
}

/** The good part alone, at the same instants. */
export function withoutGarbage(scenario: Scenario): Scenario {
  return withoutSteps(scenario, isRawStep);
}
