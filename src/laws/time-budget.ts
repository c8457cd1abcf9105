import { performance } from 'node:perf_hooks';

/** However little time there is, a law gets so much to make a counterexample smaller, in milliseconds. */
const LEAST_SHRINKING_MS = 2000;
/** A law may take so many of its shares for making a counterexample smaller, since others rarely need theirs in full. */
const SHRINKING_SHARES = 3;
/** Every law is tried so often, even on a consumer so slow that the laws before have used up the time … */
const LEAST_RUNS = 2;
/** … as long as the whole check does not take longer than this share of its time. */
const LONGEST_OVERTIME = 1.2;

/** How long one law may take. */
export interface LawTime {
  /** Tells, before each run, whether there is no time for it. */
  readonly isOver: () => boolean;
  readonly isShrinkingOver: () => boolean;
}

/** Splits the time for a check fairly: what one law leaves over is for the others. */
export class TimeBudget {
  readonly #endMs: number;
  readonly #lastMs: number;
  readonly #now: () => number;
  #weightLeft: number;

  /** A law of weight 2 gets twice as long as one of weight 1. */
  constructor(allMs: number, weights: readonly number[], now = (): number => performance.now()) {
    const nowMs = now();
    this.#now = now;
    this.#endMs = nowMs + allMs;
    this.#lastMs = nowMs + allMs * LONGEST_OVERTIME;
    this.#weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** The time of the next law. */
  next(weight: number): LawTime {
    const startMs = this.#now();
    const shareMs = (Math.max(0, this.#endMs - startMs) * weight) / Math.max(weight, this.#weightLeft);
    this.#weightLeft -= weight;
    const searchEndMs = startMs + shareMs;
    const shrinkEndMs = startMs + Math.max(shareMs * SHRINKING_SHARES, shareMs + LEAST_SHRINKING_MS);
    let runs = 0;
    return {
      isOver: () => {
        const nowMs = this.#now();
        const halfARunMs = runs === 0 ? 0 : (nowMs - startMs) / runs / 2;
        const isOver = nowMs + halfARunMs >= searchEndMs && (runs >= LEAST_RUNS || nowMs >= this.#lastMs);
        runs++;
        return isOver;
      },
      isShrinkingOver: () => this.#now() >= shrinkEndMs,
    };
  }
}
