import type { Counterexample } from './counterexample.ts';

/** What a law says of a consumer after all runs. */
export type Verdict =
  /** The faults struck, and every run was as calm as the calm one. */
  | { readonly verdict: 'held' }
  | { readonly verdict: 'broken'; readonly reason: string; readonly counterexample: Counterexample }
  /** Nothing was found, but nothing is shown either: the faults never struck, or the consumer differs by itself. */
  | { readonly verdict: 'unproven'; readonly reason: string }
  /** Could not be looked at: an observation or ability is missing; the reason says how to provide it. */
  | { readonly verdict: 'not-checked'; readonly reason: string };
