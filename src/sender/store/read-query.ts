import type { Entry } from '../../delivery/index.ts';
import { type JournalQuery, readStatus, STATUS_WORDS } from './journal-query.ts';

/** A query as people write it: every value is text. */
export type WrittenQuery = Readonly<
  Partial<
    Record<
      'message' | 'delivery' | 'type' | 'status' | 'since' | 'until' | 'kinds' | 'limit',
      string | undefined
    >
  >
>;

/** A value that cannot be understood. */
export interface Misunderstood {
  readonly field: keyof WrittenQuery;
  readonly expected: string;
}

/** The largest number of entries that can be asked for. */
const MAX_LIMIT = 100_000_000;

const KINDS: readonly string[] = [
  'scheduled',
  'attempted',
  'concluded',
  'acknowledged',
  'exhausted',
] satisfies Entry['kind'][];

/** Reads a query; `now` is the instant that times are counted back from, in the run's own time. */
export function readQuery(written: WrittenQuery, now: number): JournalQuery | Misunderstood {
  const { message, delivery, type, status, since, until, kinds, limit } = written;
  const query: JournalQuery = {
    message,
    delivery,
    type,
    status: status === undefined ? undefined : readStatus(status),
    since: since === undefined ? undefined : readInstant(since, now),
    until: until === undefined ? undefined : readInstant(until, now),
    kinds: kinds?.split(',') as Entry['kind'][] | undefined,
    limit: limit === undefined ? undefined : Number(limit),
  };
  const words = `${Object.keys(STATUS_WORDS).join(', ')}, or an HTTP status such as 503 or 5xx`;
  const instant = 'It must be a time such as 2026-01-01T12:00:00Z, or how long ago, such as 10m, 24h or 7d.';
  if (status !== undefined && query.status === undefined) {
    return { field: 'status', expected: `It must be one of ${words}.` };
  }
  if (since !== undefined && query.since === undefined) return { field: 'since', expected: instant };
  if (until !== undefined && query.until === undefined) return { field: 'until', expected: instant };
  if (query.kinds?.some(kind => !KINDS.includes(kind))) {
    return { field: 'kinds', expected: `It must be some of ${KINDS.join(', ')}, with commas between them.` };
  }
  const isLimit = limit === undefined || (/^\d+$/.test(limit) && Number(limit) <= MAX_LIMIT);
  return isLimit ? query : { field: 'limit', expected: `It must be a whole number from 0 to ${MAX_LIMIT}.` };
}

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** An instant in epoch milliseconds; undefined when the text means none. */
function readInstant(written: string, now: number): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(written) ?? [];
  if (amount !== undefined) return now - Math.round(Number(amount) * (UNITS_MS[unit] ?? 1));
  if (/^\d{10,}$/.test(written)) return Number(written);
  const instant = /^\d{4}-\d\d-\d\d/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
