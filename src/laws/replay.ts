import { performance } from 'node:perf_hooks';
import type { Consumer } from '../simulation/consumer.ts';
import { ConsumerUnavailable } from '../simulation/consumers/unavailable.ts';
import type { Laboratory } from '../simulation/laboratory.ts';
import type { Scenario } from '../simulation/scenario.ts';
import type { CheckOptions } from './check-options.ts';
import type { Counterexample } from './counterexample.ts';
import type { Law } from './law.ts';
import type { LawName } from './law-name.ts';
import { lawByName } from './laws.ts';
import { impossibility } from './possible.ts';
import { staged } from './staged.ts';
import { getAcquainted } from './trying/acquaintance.ts';
import { counterexampleOf } from './trying/counterexample-of.ts';
import { type Outcome, Trial } from './trying/trial.ts';
import { Volatility } from './trying/volatility.ts';

/** How a scenario is judged again. */
export interface ReplayOptions extends Pick<
  CheckOptions,
  'seed' | 'api' | 'identity' | 'ignore' | 'ordered'
> {
  /** The law to judge. Default: the one that the scenario was made for. */
  readonly law?: LawName;
  /** A law counts as kept when so many runs in a row keep it; what depends on a race shows now and then only. Default 5. */
  readonly runs?: number;
  /** Told after each run. */
  readonly onRun?: (run: number, runs: number) => void;
}

/** What a scenario says of a consumer now. */
export type ReplayReport = {
  readonly law: LawName;
  readonly sentence: string;
  /** The consumer's name. */
  readonly target: string;
  /** Turbulent runs made. */
  readonly runs: number;
  readonly durationMs: number;
} & (
  | { readonly verdict: 'fixed' }
  | { readonly verdict: 'still-broken'; readonly counterexample: Counterexample }
  | { readonly verdict: 'cannot-tell'; readonly reason: string }
);

type Judged = ReplayReport extends infer Report
  ? Report extends ReplayReport
    ? Omit<Report, 'law' | 'sentence' | 'target' | 'durationMs'>
    : never
  : never;

const DEFAULT_RUNS = 5;

/**
 * Judges a scenario in which a law was broken once more: on the same consumer after a change, on another one, or over another way.
 *
 * Throws a `RangeError` when neither the scenario nor the options name a law. Rejects with `ConsumerUnavailable` when the consumer
 * cannot be started.
 */
export async function replay(
  scenario: Scenario,
  consumer: Consumer,
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  const law = lawOf(options.law ?? scenario.law);
  const startedMs = performance.now();
  const judged = await staged(consumer, options, (lab, seed) => judge(scenario, { law, lab, seed, options }));
  const durationMs = Math.round(performance.now() - startedMs);
  return { ...judged, law: law.name, sentence: law.sentence, target: consumer.name, durationMs };
}

function lawOf(name: string | undefined): Law {
  if (name !== undefined && Object.hasOwn(lawByName, name)) return lawByName[name as LawName];
  throw new RangeError(`The scenario was made for the law ${JSON.stringify(name)}, which is none.`);
}

interface Given {
  readonly law: Law;
  readonly lab: Laboratory;
  readonly seed: number;
  readonly options: ReplayOptions;
}

async function judge(scenario: Scenario, { law, lab, seed, options }: Given): Promise<Judged> {
  const { ignore = [], ordered = [], runs = DEFAULT_RUNS, onRun } = options;
  const volatility = new Volatility({ ignored: ignore, ordered });
  const impossible = impossibility(law, lab);
  if (impossible !== null) return { verdict: 'cannot-tell', reason: impossible, runs: 0 };
  const { unjudged, isVisible } = await getAcquainted(lab, volatility, () => {});
  if (unjudged !== null) return { verdict: 'cannot-tell', reason: unjudged, runs: 0 };
  const trial = new Trial(lab, volatility, () => {});
  const outcomes: Outcome[] = [];
  while (outcomes.length < runs) {
    const outcome = await tried(trial, law, scenario);
    outcomes.push(outcome);
    onRun?.(outcomes.length, runs);
    if (outcome.kind !== 'broken') continue;
    const found = { seed, path: '', shrinks: 0, runsToFind: outcomes.length };
    const counterexample = counterexampleOf(law, outcome, found);
    return { verdict: 'still-broken', counterexample, runs: outcomes.length };
  }
  return { ...withoutBreach(outcomes, isVisible), runs };
}

/** A consumer that goes away for good while it is tried has not shown anything. */
async function tried(trial: Trial, law: Law, scenario: Scenario): Promise<Outcome> {
  try {
    return await trial.try(law, scenario);
  } catch (error) {
    if (error instanceof ConsumerUnavailable) return { kind: 'void', why: error.message };
    throw error;
  }
}

/** The breach itself could be seen, so that nothing has to be, as long as the consumer shows anything of ordinary traffic. */
function withoutBreach(
  outcomes: readonly Outcome[],
  isVisibleElsewhere: boolean,
): { verdict: 'fixed' } | { verdict: 'cannot-tell'; reason: string } {
  const fine = outcomes.filter(each => each.kind === 'fine');
  if (fine.some(({ hasStruck, isVisible }) => hasStruck && (isVisible || isVisibleElsewhere)))
    return { verdict: 'fixed' };
  const cannot = (reason: string) => ({ verdict: 'cannot-tell' as const, reason });
  const spoilt = outcomes.find(each => each.kind === 'void');
  if (spoilt !== undefined) return cannot(`${capitalised(spoilt.why)}.`.replace(/\.\.$/, '.'));
  if (fine.some(({ hasStruck }) => hasStruck))
    return cannot(
      'Nothing could be seen of what came of this traffic, not even when it was delivered calmly.',
    );
  return cannot('None of the faults of the scenario made a difference on the way to this consumer.');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
