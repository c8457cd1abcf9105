import fc from 'fast-check';
import { ConsumerUnavailable } from '../../simulation/consumers/unavailable.ts';
import type { Scenario } from '../../simulation/scenario.ts';
import type { Progress } from '../check-options.ts';
import type { Counterexample } from '../counterexample.ts';
import type { Law } from '../law.ts';
import type { SearchGiven } from '../search-given.ts';
import type { Verdict } from '../verdict.ts';
import { counterexampleOf } from './counterexample-of.ts';
import { simplified } from './simplify.ts';
import type { Outcome, Trial } from './trial.ts';

/** What a search may use. */
export interface SearchOptions {
  readonly given: SearchGiven;
  readonly seed: number;
  /** fast-check's path into the scenarios of the seed, to begin where a search ended before. */
  readonly path?: string;
  readonly runs: number;
  /** Tells whether time is up. */
  readonly isOver: () => boolean;
  /** Tells whether there is no time left even for making a counterexample smaller. */
  readonly isShrinkingOver: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** What a search came to. */
export type SearchResult = Verdict & { readonly runs: number };

type Broken = Extract<Outcome, { kind: 'broken' }>;

/** Counts what the runs of a search have shown. */
class Tally {
  runs = 0;
  shrinks = 0;
  isStruck = false;
  isVisible = false;
  broken: Broken | null = null;
  runsToFind = 0;
  /** What kept us from trying on, in a list of none or one. */
  readonly trouble: unknown[] = [];
  readonly voids = new Map<string, number>();

  /** Notes an outcome; tells whether it was no counterexample. */
  note(outcome: Outcome): boolean {
    if (outcome.kind === 'void') {
      this.voids.set(outcome.why, (this.voids.get(outcome.why) ?? 0) + 1);
      return true;
    }
    if (this.broken === null) this.runs++;
    if (outcome.kind === 'broken') {
      if (this.broken === null) this.runsToFind = this.runs;
      else this.shrinks++;
      this.broken = outcome;
      return false;
    }
    this.isStruck ||= outcome.hasStruck && outcome.isVisible;
    this.isVisible ||= outcome.isVisible;
    return true;
  }

  get mostFrequentVoid(): string {
    const [first] = [...this.voids].toSorted(([, a], [, b]) => b - a);
    return first?.[0] ?? 'none was made';
  }
}

/**
 * Searches for a scenario in which the law is broken, and makes it small.
 *
 * Rejects with what kept it from trying, such as a consumer that is gone for good; unless a broken law was found before.
 */
export async function search(law: Law, trial: Trial, options: SearchOptions): Promise<SearchResult> {
  const { given, seed, path, runs, isOver, isShrinkingOver, onProgress } = options;
  const tally = new Tally();
  const tried = async (scenario: Scenario): Promise<Outcome | null> => {
    if (tally.trouble.length > 0 || (tally.broken === null ? isOver() : isShrinkingOver())) return null;
    try {
      return await trial.try(law, scenario);
    } catch (error) {
      tally.trouble.push(error);
      return null;
    }
  };
  const property = fc.asyncProperty(law.scenarios(given), async scenario => {
    const outcome = await tried(scenario);
    if (outcome === null) return true;
    const isFine = tally.note(outcome);
    onProgress(progressOf(law, tally, runs));
    return isFine;
  });
  const details = await fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (tally.trouble.length > 0 && !isForgiven(tally)) throw tally.trouble[0];
  const found = { seed, path: details.counterexamplePath ?? '' };
  if (tally.broken === null) return { ...verdictOf(law, tally), runs: tally.runs };
  const smallest = await simplified(tally.broken, async scenario => {
    const outcome = await tried(scenario);
    return outcome?.kind === 'broken' ? outcome : null;
  });
  const counts = { shrinks: tally.shrinks, runsToFind: tally.runsToFind };
  const counterexample: Counterexample = counterexampleOf(law, smallest, { ...found, ...counts });
  return { verdict: 'broken', reason: smallest.finding.finding, counterexample, runs: tally.runs };
}

/** A consumer that is gone for good ends the shrinking, and does not take back what it has done. */
function isForgiven({ broken, trouble }: Tally): boolean {
  return broken !== null && trouble[0] instanceof ConsumerUnavailable;
}

function progressOf({ name }: Law, { broken, shrinks, runs }: Tally, all: number): Progress {
  return broken === null
    ? { kind: 'ran', law: name, run: runs, runs: all }
    : { kind: 'shrinking', law: name, shrinks };
}

const NO_TIME =
  'There was no time left to try it. Hint: allow the check more time, with `--max-time`, or check this law alone, with `--laws`.';

function verdictOf(law: Law, tally: Tally): Verdict {
  if (tally.runs === 0 && tally.voids.size === 0) return { verdict: 'unproven', reason: NO_TIME };
  if (tally.runs === 0 || (!tally.isVisible && tally.voids.size > 0))
    return {
      verdict: 'unproven',
      reason: `No run that could show anything could be judged: ${tally.mostFrequentVoid}.`,
    };
  if (!tally.isVisible)
    return {
      verdict: 'unproven',
      reason:
        'Nothing that we can see ever changed: the observed state stayed as it was, and nothing was sent.',
    };
  if (!tally.isStruck)
    return {
      verdict: 'unproven',
      reason: `None of its faults ever struck (${law.faultsNeeded.join(', ')}).`,
    };
  return { verdict: 'held' };
}

/** A scenario that broke a law, as the shrinking has it. */
export type BrokenOutcome = Broken;

/** Tries a smaller scenario; null when the law holds in it. */
export type Retry = (scenario: Scenario) => Promise<Broken | null>;
