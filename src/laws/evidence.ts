import type { Difference } from '../simulation/differences.ts';
import type { Json } from '../simulation/json.ts';
import type { Run } from '../simulation/run.ts';
import type { Scenario } from '../simulation/scenario.ts';

/** What a law judges: what was planned, what happened, and how it compares. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly turbulent: Run;
  /** The same traffic in order, once and without faults; null where the law compares with its own demand only. */
  readonly calm: Run | null;
  /** Where what was seen at the end differs from the calm run; empty where there is no calm run. */
  readonly differences: readonly Difference[];
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
