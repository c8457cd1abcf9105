import type { LoadSample } from '../../report/load/load-report.ts';
import type { Tally } from './tally.ts';

/** Charts of a long run need no more points than this. */
const MAX_SAMPLES = 300;
const LEAST_MS = 1000;

/** How long each stretch is for which a run of that length is sampled. */
export function sampleLengthMs(durationMs: number): number {
  return Math.max(LEAST_MS, Math.ceil(durationMs / MAX_SAMPLES));
}

/** What happened in each stretch of a run. */
export class Samples {
  readonly list: LoadSample[] = [];
  readonly #tally: Tally;
  #before = { atMs: 0, requests: 0, acknowledged: 0, errors: 0 };

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** Ends a stretch, so many milliseconds after the run began; `pending` is what was due then and not acknowledged. */
  take(atMs: number, pending: number): void {
    const { requests, acknowledged, errorCount: errors, recent } = this.#tally;
    const before = this.#before;
    this.#before = { atMs, requests, acknowledged, errors };
    if (this.list.length >= 2 * MAX_SAMPLES || atMs <= before.atMs) return;
    const isEmpty = recent.count === 0;
    this.list.push({
      atMs: Math.round(before.atMs),
      lengthMs: Math.round(atMs - before.atMs),
      requests: requests - before.requests,
      acknowledged: acknowledged - before.acknowledged,
      errors: errors - before.errors,
      pending,
      p50Ms: isEmpty ? null : recent.at(50),
      p99Ms: isEmpty ? null : recent.at(99),
      maxMs: isEmpty ? null : recent.at(100),
    });
    recent.reset();
  }
}
