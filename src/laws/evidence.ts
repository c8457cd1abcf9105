import type { Difference } from '../simulation/differences.ts';
import type { Json } from '../simulation/json.ts';
import type { Run } from '../simulation/run.ts';
import type { Scenario } from '../simulation/scenario.ts';

/** What a law judges: what was planned, what happened, and how it compares. */
export interface Evidence {
  readonly scenario: Scenario;
  /** The turbulent run. */
  readonly run: Run;
  /** The calm runs that the law asked for, in its order. */
  readonly references: readonly Run[];
  /** Where what was seen at the end differs from the first reference; empty where there is none. */
  readonly differences: readonly Difference[];
  /** The same for any two runs, for laws that compare in ways of their own. */
  differencesBetween(expected: Run, observed: Run): readonly Difference[];
}

/** What a law objects to. */
export interface Finding {
  /** What went wrong, as one sentence with the values. */
  readonly finding: string;
  readonly expected: Json;
  readonly observed: Json;
  /** Position of the step to point at, where there is one. */
  readonly step?: number;
}
