import type { Arbitrary } from 'fast-check';
import type { FaultKind } from '../faults/index.ts';
import type { Ability, Sight } from '../simulation/observation.ts';
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
  /** What a turbulent run is compared with: a calm run of the same traffic, or nothing but the law's own demand. */
  readonly comparedWith: 'calm-run' | 'demand';
  /** Where to search: scenarios that put the consumer to this test, shaped to shrink. */
  scenarios(given: SearchGiven): Arbitrary<Scenario>;
  /** Judges one run. Null when there is nothing to object to. */
  judge(evidence: Evidence): Finding | null;
}
