import { performance } from 'node:perf_hooks';
import type { Consumer } from '../simulation/consumer.ts';
import { ConsumerUnavailable } from '../simulation/consumers/unavailable.ts';
import type { Laboratory } from '../simulation/laboratory.ts';
import type { CheckOptions } from './check-options.ts';
import { CoverageTally } from './coverage-tally.ts';
import type { Law } from './law.ts';
import { laws } from './laws.ts';
import { impossibility } from './possible.ts';
import { type CheckReport, type LawReport, REPORT_VERSION } from './report.ts';
import { staged } from './staged.ts';
import { TimeBudget } from './time-budget.ts';
import { type Acquaintance, getAcquainted } from './trying/acquaintance.ts';
import { search, type SearchResult } from './trying/search.ts';
import { Trial } from './trying/trial.ts';
import { Volatility } from './trying/volatility.ts';

const DEFAULT_RUNS = 100;
/** A restart takes a process a tenth of a second and more, so that fewer of them have to do. */
const RUNS_WITH_RESTARTS = 25;
/** And so that they get more of the time than others. */
const WEIGHT_OF_RESTARTS = 3;
const DEFAULT_MAX_TIME_MS = 50_000;
const ABORTED = 'Not checked, because the check was broken off.';

/**
 * Searches for scenarios in which laws are broken, and makes them small.
 *
 * The report is a value: a broken law is in it, not thrown. Rejects with `ConsumerUnavailable` when the consumer cannot be started.
 */
export async function check(consumer: Consumer, options: CheckOptions = {}): Promise<CheckReport> {
  return staged(consumer, options, (lab, seed) =>
    new Check(lab, { ...options, seed, target: consumer.name }).report(),
  );
}

type Given = CheckOptions & { readonly seed: number; readonly target: string };

/** One check on its way. */
class Check {
  readonly #options: Given;
  readonly #coverage = new CoverageTally();
  readonly #volatility: Volatility;
  readonly #lab: Laboratory;
  readonly #trial: Trial;
  readonly #startedMs = performance.now();
  /** Why nothing can be judged any more; null while it can. */
  #gone: string | null = null;

  constructor(lab: Laboratory, options: Given) {
    const { ignore = [], ordered = [] } = options;
    this.#options = options;
    this.#volatility = new Volatility({ ignored: ignore, ordered });
    this.#lab = lab;
    this.#trial = new Trial(this.#lab, this.#volatility, (run, scenario) =>
      this.#coverage.add(run, scenario),
    );
  }

  async report(): Promise<CheckReport> {
    const { seed, target } = this.#options;
    const acquaintance = await this.#unlessAborted(
      getAcquainted(this.#lab, this.#volatility, (run, scenario) => this.#coverage.add(run, scenario)),
      { unjudged: ABORTED, isVisible: false },
    );
    const reports = await this.#judgeAll(acquaintance);
    const unjudged = acquaintance.unjudged ?? this.#gone;
    return {
      version: REPORT_VERSION,
      seed,
      target,
      laws: reports,
      coverage: this.#coverage.total(),
      volatile: this.#volatility.learnt,
      ...(unjudged !== null && { unjudged }),
      durationMs: Math.round(performance.now() - this.#startedMs),
    };
  }

  async #judgeAll(acquaintance: Acquaintance): Promise<readonly LawReport[]> {
    const { laws: wanted, skip = [], failFast, maxTimeMs = DEFAULT_MAX_TIME_MS, onProgress } = this.#options;
    const chosen = laws.filter(({ name }) => (wanted?.includes(name) ?? true) && !skip.includes(name));
    const possible = chosen.filter(law => impossibility(law, this.#lab) === null);
    const usedMs = performance.now() - this.#startedMs;
    const budget = new TimeBudget(
      Math.max(maxTimeMs / 2, maxTimeMs - usedMs),
      possible.map(law => weightOf(law, this.#lab)),
    );
    const reports: LawReport[] = [];
    for (const law of chosen) {
      const isOver = failFast === true && reports.some(({ verdict }) => verdict === 'broken');
      const reason = this.#reasonNotTo(law, acquaintance, isOver);
      const report =
        reason === null
          ? await this.#unlessAborted(this.#judgeIfThere(law, budget), notChecked(law, ABORTED))
          : notChecked(law, reason);
      onProgress?.({ kind: 'judged', law: law.name, report });
      reports.push(report);
    }
    return reports;
  }

  #reasonNotTo(law: Law, { unjudged }: Acquaintance, isOver: boolean): string | null {
    if (this.#options.signal?.aborted === true) return ABORTED;
    if (isOver) return 'Not checked, because the check ends at the first broken law.';
    return unjudged ?? this.#gone ?? impossibility(law, this.#lab);
  }

  /** Who breaks a check off does not wait for the run that is under way; what comes of that is no ground to judge on any more. */
  #unlessAborted<Result>(wanted: Promise<Result>, otherwise: Result): Promise<Result> {
    const { signal } = this.#options;
    if (signal === undefined) return wanted;
    const aborted = new Promise<Result>(resolve => {
      if (signal.aborted) resolve(otherwise);
      else signal.addEventListener('abort', () => resolve(otherwise), { once: true });
    });
    return Promise.race([aborted, wanted]);
  }

  /** What was judged before a consumer went away for good is worth reporting. */
  async #judgeIfThere(law: Law, budget: TimeBudget): Promise<LawReport> {
    try {
      return await this.#judge(law, budget);
    } catch (error) {
      if (!(error instanceof ConsumerUnavailable)) throw error;
      this.#gone = error.message;
      return notChecked(law, error.message);
    }
  }

  async #judge(law: Law, budget: TimeBudget): Promise<LawReport> {
    const { seed, runs = runsFor(law, this.#lab), signal, onProgress = () => {} } = this.#options;
    const startedMs = performance.now();
    const time = budget.next(weightOf(law, this.#lab));
    onProgress({ kind: 'started', law: law.name, runs });
    const isAborted = (): boolean => signal?.aborted === true;
    const { isInProcess, inbound } = this.#lab.consumer;
    const result: SearchResult = await search(law, this.#trial, {
      given: { isInProcess, credentials: inbound.credentials },
      seed,
      runs,
      isOver: () => isAborted() || time.isOver(),
      isShrinkingOver: () => isAborted() || time.isShrinkingOver(),
      onProgress,
    });
    const durationMs = Math.round(performance.now() - startedMs);
    return { ...result, law: law.name, sentence: law.sentence, durationMs };
  }
}

function runsFor(law: Law, lab: Laboratory): number {
  return isCostly(law, lab) ? RUNS_WITH_RESTARTS : DEFAULT_RUNS;
}

function weightOf(law: Law, lab: Laboratory): number {
  return isCostly(law, lab) ? WEIGHT_OF_RESTARTS : 1;
}

function isCostly({ abilitiesNeeded }: Law, { consumer }: Laboratory): boolean {
  return abilitiesNeeded.includes('restart') && !consumer.isInProcess;
}

function notChecked({ name, sentence }: Law, reason: string): LawReport {
  return { verdict: 'not-checked', reason, law: name, sentence, runs: 0, durationMs: 0 };
}
