import type { Histogram as Hdr } from 'hdr-histogram-js';
import type { Percentiles } from '../../report/load/load-report.ts';
import { Problem } from '../problem.ts';

const MICROSECONDS = 1000;
/** An hour; what takes longer is counted as an hour. */
const HIGHEST = 3_600_000 * MICROSECONDS;

/** Makes histograms: a value is kept to three digits, whatever its size, in constant memory. */
export type NewHistogram = () => Histogram;

/** Loads the library, which is installed by those who put consumers under load. */
export async function loadHistograms(): Promise<NewHistogram> {
  const { build } = await import('hdr-histogram-js').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Problem(
      {
        what: 'The package hdr-histogram-js is not installed.',
        expected: 'bwkit load counts its latencies with it.',
        hint: 'npm install --save-dev hdr-histogram-js',
      },
      { cause },
    );
  });
  const made = (): Hdr =>
    build({
      lowestDiscernibleValue: 1,
      highestTrackableValue: HIGHEST,
      numberOfSignificantValueDigits: 3,
      bitBucketSize: 32,
    });
  return () => new Histogram(made());
}

/** How long many things took. */
export class Histogram {
  readonly #hdr: Hdr;

  constructor(hdr: Hdr) {
    this.#hdr = hdr;
  }

  get count(): number {
    return this.#hdr.totalCount;
  }

  record(ms: number): void {
    this.#hdr.recordValue(Math.min(HIGHEST, Math.max(0, Math.round(ms * MICROSECONDS))));
  }

  /** The value in milliseconds below which so many per cent lie; 0 where nothing was recorded. */
  at(percent: number): number {
    return this.#hdr.totalCount === 0 ? 0 : this.#hdr.getValueAtPercentile(percent) / MICROSECONDS;
  }

  reset(): void {
    this.#hdr.reset();
  }

  get percentiles(): Percentiles {
    const { totalCount: count, minNonZeroValue, mean, maxValue } = this.#hdr;
    return {
      count,
      minMs: count === 0 ? 0 : Math.min(minNonZeroValue, maxValue) / MICROSECONDS,
      meanMs: count === 0 ? 0 : mean / MICROSECONDS,
      p50Ms: this.at(50),
      p90Ms: this.at(90),
      p95Ms: this.at(95),
      p99Ms: this.at(99),
      p999Ms: this.at(99.9),
      maxMs: maxValue / MICROSECONDS,
    };
  }
}
