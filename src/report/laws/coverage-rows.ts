import type { Coverage } from '../../laws/coverage.ts';
import { printable } from '../printable.ts';

/** One kind of situation, and how much of it was met. */
export interface CoverageRow {
  readonly kind: string;
  readonly met: number;
  readonly all: number;
  /** How often each was met, most often first. */
  readonly exercised: readonly (readonly [name: string, times: number])[];
  readonly missed: readonly string[];
}

const KINDS = {
  eventTypes: 'event types',
  errorCodes: 'error codes',
  fields: 'fields',
  channels: 'channels',
  quirks: 'quirks',
  faults: 'faults',
  outcomes: 'outcomes of attempts',
  orders: 'orders',
  overlaps: 'overlaps',
  crashPoints: 'crash points',
} as const satisfies Partial<Record<keyof Coverage, string>>;

/** The coverage of a check, one row for each kind of situation. */
export function coverageRows(coverage: Coverage): readonly CoverageRow[] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).map(key => {
    const { missed } = coverage[key];
    const exercised = Object.entries(coverage[key].exercised);
    const met = exercised.length;
    return { kind: KINDS[key], met, all: met + missed.length, exercised, missed };
  });
}

/** `11 of 13`, or `all 13`. */
export function metText({ met, all }: CoverageRow): string {
  return met === all ? `all ${all}` : `${met} of ${all}`;
}

const MOST_NAMES = 6;

/** What was missed, as a list that stays short. */
export function missedText({ missed }: CoverageRow): string {
  const shown = missed.slice(0, MOST_NAMES).map(printable).join(', ');
  const left = missed.length - MOST_NAMES;
  return left > 0 ? `${shown} and ${left} more` : shown;
}
