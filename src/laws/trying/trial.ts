import { ConsumerUnavailable } from '../../simulation/consumers/unavailable.ts';
import { type Difference, differencesBetween } from '../../simulation/differences.ts';
import { type Json, stableText } from '../../simulation/json.ts';
import type { Laboratory } from '../../simulation/laboratory.ts';
import type { Masks } from '../../simulation/masks.ts';
import { isClean, type Run } from '../../simulation/run.ts';
import type { Scenario } from '../../simulation/scenario.ts';
import type { Patience } from '../../simulation/watch.ts';
import type { Evidence, Finding } from '../evidence.ts';
import type { Law } from '../law.ts';
import { hasVisibleChange } from '../judging/visible.ts';
import type { Volatility } from './volatility.ts';

/** What one scenario came to. */
export type Outcome =
  /** It says nothing, for the reason given. */
  | { readonly kind: 'void'; readonly why: string }
  | {
      readonly kind: 'fine';
      /** Whether one of the faults that the law needs has struck. */
      readonly hasStruck: boolean;
      /** Whether anything could be seen of what came of it. */
      readonly isVisible: boolean;
    }
  | { readonly kind: 'broken'; readonly finding: Finding; readonly evidence: Evidence };

/** Calm runs that are kept for those who need the same one again. */
const KEPT_RUNS = 300;

/** How often a difference may fail to show again before it is dropped; a race is not lost every time. */
const MOST_REPETITIONS = 4;

/** Tries scenarios on one consumer, and believes a difference only when it stays. */
export class Trial {
  readonly lab: Laboratory;
  readonly volatility: Volatility;
  /** Told of every run that is made. */
  readonly #onRun: (run: Run, scenario: Scenario) => void;
  readonly #kept = new Map<string, Run>();

  constructor(lab: Laboratory, volatility: Volatility, onRun: (run: Run, scenario: Scenario) => void) {
    this.lab = lab;
    this.volatility = volatility;
    this.#onRun = onRun;
  }

  /** Tries one scenario on one law. */
  async try(law: Law, scenario: Scenario): Promise<Outcome> {
    const references = await this.#references(law, scenario, { patience: this.#quick });
    const objection = objectionTo(law, references);
    if (objection !== null) return { kind: 'void', why: objection };
    const evidence = await this.#turbulent(law, scenario, {
      references,
      patience: references.length === 0 ? this.#quick : this.#hopeful,
    });
    const dead = deathObjection(law, evidence.run);
    if (dead !== null) return { kind: 'void', why: dead };
    const finding = law.judge(evidence);
    if (finding === null) return fineOutcome(law, evidence);
    try {
      return await this.#confirm(law, scenario);
    } catch (error) {
      // Who has died for good cannot be asked again, and what came of it is not in doubt.
      const isDeadForGood = error instanceof ConsumerUnavailable && evidence.run.deaths.length > 0;
      if (isDeadForGood) return { kind: 'broken', finding, evidence };
      throw error;
    }
  }

  /**
   * Makes both kinds of run anew and with patience. What calm runs do not agree upon is left out from now on; a consumer that is
   * merely slow gets the time to catch up; and a difference that does not show again within a few runs was none.
   */
  async #confirm(law: Law, scenario: Scenario): Promise<Outcome> {
    const before = await this.#references(law, scenario, { patience: this.#quick });
    const references = await this.#references(law, scenario, { patience: this.#slow, age: 'anew' });
    const objection =
      objectionTo(law, references) ?? (await this.#reconcile(law, scenario, { before, references }));
    if (objection !== null) return { kind: 'void', why: objection };
    let evidence: Evidence | null = null;
    for (let repetition = 0; evidence === null || repetition < MOST_REPETITIONS; repetition++) {
      evidence = await this.#turbulent(law, scenario, { references, patience: this.#slow });
      const finding = deathObjection(law, evidence.run) === null ? law.judge(evidence) : null;
      if (finding === null) continue;
      const again = await this.#references(law, scenario, { patience: this.#slow, age: 'anew' });
      const flaky = this.#learn(references, again);
      if (flaky !== null) return { kind: 'void', why: flaky };
      const settled = this.#evidence(scenario, evidence.run, again);
      const last = law.judge(settled);
      if (last !== null) return { kind: 'broken', finding: last, evidence: settled };
    }
    return fineOutcome(law, evidence);
  }

  /**
   * Calm runs differ because the consumer needs longer than it was given, or because something in it differs by itself. One more run
   * with patience tells which: two of those agree on whatever only takes its time.
   */
  async #reconcile(
    law: Law,
    scenario: Scenario,
    { before, references }: { readonly before: readonly Run[]; readonly references: readonly Run[] },
  ): Promise<string | null> {
    if (before.every((run, at) => this.#agree(run, references[at]))) return null;
    const again = await this.#references(law, scenario, { patience: this.#slow, age: 'anew' });
    const lagMs = Math.max(...[...references, ...again].map(({ changedMs }) => changedMs));
    if (lagMs > this.lab.lagMs) {
      this.lab.lagMs = Math.ceil(lagMs);
      this.#kept.clear();
    }
    return this.#learn(references, again);
  }

  #agree(one: Run, other: Run | undefined): boolean {
    return other === undefined || differencesBetween(one.seen, other.seen, this.#masks).length === 0;
  }

  #learn(before: readonly Run[], after: readonly Run[]): string | null {
    for (const [at, run] of before.entries()) {
      const other = after[at];
      const flaky = other === undefined ? null : this.volatility.learn(run, other);
      if (flaky !== null) return flaky;
    }
    return null;
  }

  async #references(
    law: Law,
    scenario: Scenario,
    { patience, age = 'kept' }: { readonly patience: Patience; readonly age?: 'kept' | 'anew' },
  ): Promise<readonly Run[]> {
    const runs: Run[] = [];
    for (const reference of law.references(scenario)) {
      const key = stableText(reference as unknown as Json);
      const known = age === 'kept' ? this.#kept.get(key) : undefined;
      const run = known ?? (await this.lab.run(reference, { weather: 'calm', patience }));
      if (known === undefined) this.#onRun(run, reference);
      if (this.#kept.size >= KEPT_RUNS) this.#kept.clear();
      if (known === undefined) this.#kept.set(key, run);
      runs.push(run);
    }
    return runs;
  }

  async #turbulent(
    law: Law,
    scenario: Scenario,
    { references, patience }: { readonly references: readonly Run[]; readonly patience: Patience },
  ): Promise<Evidence> {
    const run = await this.lab.run(scenario, {
      weather: 'turbulent',
      patience,
      isEnough: sofar => law.judge(this.#evidence(scenario, sofar, references)) === null,
    });
    this.#onRun(run, scenario);
    return this.#evidence(scenario, run, references);
  }

  #evidence(scenario: Scenario, run: Run, references: readonly Run[]): Evidence {
    const between = (expected: Run, observed: Run): readonly Difference[] =>
      differencesBetween(expected.seen, observed.seen, this.#masks);
    const [calm] = references;
    return {
      scenario,
      run,
      references,
      differences: calm === undefined ? [] : between(calm, run),
      differencesBetween: between,
    };
  }

  get #masks(): Masks {
    return this.volatility.masks;
  }

  /** Enough for a consumer that behaves as it did when we got to know it. */
  get #quick(): Patience {
    const { lagMs } = this.lab;
    return { quietMs: lagMs * 2, atMostMs: lagMs * 10 + 200 };
  }

  /** The same, and a moment more for what was expected and is not there yet; who has it all does not wait. */
  get #hopeful(): Patience {
    const { quietMs, atMostMs } = this.#quick;
    return { quietMs: quietMs + (this.lab.consumer.isInProcess ? 10 : 40), atMostMs };
  }

  /** Enough for one that has a bad moment. */
  get #slow(): Patience {
    const { lagMs, consumer } = this.lab;
    const leastMs = consumer.isInProcess ? 60 : 250;
    return { quietMs: leastMs + lagMs * 4, atMostMs: 3000 + lagMs * 20 };
  }
}

function fineOutcome(law: Law, { run, references }: Evidence): Outcome {
  return {
    kind: 'fine',
    hasStruck: law.faultsNeeded.length === 0 || law.faultsNeeded.some(kind => run.struck.has(kind)),
    isVisible: law.observationsNeeded.includes('answers') || references.some(hasVisibleChange),
  };
}

function objectionTo(law: Law, references: readonly Run[]): string | null {
  if (law.objection !== undefined) return law.objection(references);
  const isGround = references.every(isClean);
  return isGround ? null : 'the consumer does not acknowledge this traffic at once even in calm';
}

function deathObjection({ minds }: Law, { deaths }: Run): string | null {
  const [death] = deaths;
  return death === undefined || minds === 'deaths' ? null : `the consumer died by itself (${death.how})`;
}
