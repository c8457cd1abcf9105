import { duration } from '../option-kinds.ts';
import type { Option, Reading } from '../option.ts';

/** Pauses before attempt 2, 3, … in milliseconds. */
export type Backoff = readonly [number, ...number[]];

const { read: readDuration } = duration({ help: '' });

/** An option whose value is lengths of time with commas between them: `1s,5s,30s`. */
export function backoff({
  help,
  fallback,
}: {
  readonly help: string;
  readonly fallback: Backoff;
}): Option<Backoff, Backoff, string> {
  return {
    help,
    placeholder: 'durations',
    example: '1s,5s,30s',
    fallback,
    shownFallback: fallback.map(ms => `${ms / 1000}s`).join(','),
    read: readBackoff,
  };
}

export function readBackoff(written: unknown): Reading<Backoff> {
  const readings = String(written)
    .split(',')
    .map(each => readDuration(each));
  const pauses = readings.map(reading => (reading.fits ? reading.value : 0));
  const [first, ...rest] = pauses;
  return first !== undefined && pauses.every(ms => ms > 0)
    ? { fits: true, value: [first, ...rest] }
    : { fits: false, expected: 'It must be lengths of time above zero with commas between them.' };
}
