import { performance } from 'node:perf_hooks';

/** However little time there is, a law gets so much to make a counterexample smaller, in milliseconds. */
const LEAST_SHRINKING_MS = 2000;
/** A law may take so many of its shares for making a counterexample smaller, since others rarely need theirs in full. */
const SHRINKING_SHARES = 3;

/** Splits the time for a check fairly: what one law leaves over is for the others. */
export class TimeBudget {
  readonly #endMs: number;
  #lawsLeft: number;

  constructor(allMs: number, laws: number) {
    this.#endMs = performance.now() + allMs;
    this.#lawsLeft = laws;
  }

  /** The time of the next law. */
  next(): { readonly isOver: () => boolean; readonly isShrinkingOver: () => boolean } {
    const startMs = performance.now();
    const shareMs = Math.max(0, this.#endMs - startMs) / Math.max(1, this.#lawsLeft--);
    const searchEndMs = startMs + shareMs;
    const shrinkEndMs = startMs + Math.max(shareMs * SHRINKING_SHARES, shareMs + LEAST_SHRINKING_MS);
    return {
      isOver: () => performance.now() >= searchEndMs,
      isShrinkingOver: () => performance.now() >= shrinkEndMs,
    };
  }
}
