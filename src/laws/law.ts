import type { Arbitrary } from 'fast-check';
import type { FaultKind } from '../faults/index.ts';
import type { Ability, Sight } from '../simulation/observation.ts';
import type { Run } from '../simulation/run.ts';
import type { Scenario } from '../simulation/scenario.ts';
import type { Evidence, Finding } from './evidence.ts';
import type { LawName } from './law-name.ts';
import type { SearchGiven } from './search-given.ts';

/** What every consumer must satisfy whatever the network does. */
export interface Law {
  /** An adjective: the consumer is `idempotent`. */
  readonly name: LawName;
  /** The law, as one sentence about the consumer. */
  readonly sentence: string;
  /** Why it matters. */
  readonly why: string;
  /** What consumers that break it usually do. */
  readonly usualCause: string;
  /** The bug as it looks in the world. */
  readonly example: string;
  /** What to change, without the word `Hint:`. */
  readonly hint: string;
  /** At least one of these has to strike, or the law is unproven; empty when ordinary traffic suffices. */
  readonly faultsNeeded: readonly FaultKind[];
  /** At least one of these has to be possible. */
  readonly observationsNeeded: readonly Sight[];
  /** All of these have to be possible. */
  readonly abilitiesNeeded: readonly Ability[];
  /** Where to search: scenarios that put the consumer to this test, shaped to shrink. */
  scenarios(given: SearchGiven): Arbitrary<Scenario>;
  /**
   * Runs to compare with: scenarios that are delivered calmly. What the turbulent run has in the end is compared with the first of
   * them; the others are for the law itself.
   */
  references(scenario: Scenario): readonly Scenario[];
  /** Why these runs are no ground to judge on, as a sentence; null when they are. Default: unless all were acknowledged at once. */
  readonly objection?: (references: readonly Run[]) => string | null;
  /** Whether a consumer that dies in the turbulent run concerns this law. Default false: that is for `alive` to say. */
  readonly minds?: 'deaths';
  /** Judges one run. Null when there is nothing to object to. */
  judge(evidence: Evidence): Finding | null;
}
