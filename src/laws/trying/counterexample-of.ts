import type { Counterexample } from '../counterexample.ts';
import type { Law } from '../law.ts';
import { storyOf } from '../story.ts';
import { requestsOf } from './requests-of.ts';
import { singleRequestOf } from './single-request.ts';
import type { Outcome } from './trial.ts';

/** Where and how a counterexample was found. */
export interface Found {
  readonly seed: number;
  readonly path: string;
  readonly shrinks: number;
  readonly runsToFind: number;
}

/** Writes down a scenario in which a law is broken. */
export function counterexampleOf(
  law: Law,
  { finding, evidence }: Extract<Outcome, { kind: 'broken' }>,
  found: Found,
): Counterexample {
  const { scenario, run } = evidence;
  const request = singleRequestOf(run);
  return {
    scenario: { ...scenario, law: law.name },
    story: storyOf(scenario, run),
    finding: finding.finding,
    expected: finding.expected,
    observed: finding.observed,
    ...found,
    requests: requestsOf(run),
    ...(request !== null && { request }),
  };
}
