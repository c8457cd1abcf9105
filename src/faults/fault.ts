import type { Journey } from './journey.ts';

/**
 * One deliberate misbehaviour of network, sender or process.
 *
 * A fault is data in a scenario, nested in the step that it strikes (`{ kind: 'duplicate', afterMs: 7200000 }`), and this value
 * knows what to make of that data. It is pure: it bends the plan, and the drivers do what the plan says.
 */
export interface Fault<Data extends { readonly kind: string }> {
  readonly kind: Data['kind'];
  /** What it is, as one sentence for people. */
  readonly sentence: string;
  /** Bends the journeys of one envelope. */
  bend(journeys: readonly Journey[], data: Data): readonly Journey[];
  /** What it did to a step, as a remark in a story: `the answer to attempt 1 was lost`. */
  tell(data: Data): string;
}
