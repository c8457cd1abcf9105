import type { Entry, Outcome } from '../../delivery/index.ts';
import type { DeliveryBook, DeliveryPhase } from '../delivery-book.ts';

/** What entries have in common that are asked for by status. */
export type StatusQuery =
  /** Everything about deliveries that stand so now. */
  | { readonly kind: 'phase'; readonly phases: readonly DeliveryPhase[] }
  /** The requests that ended so. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome['kind'] }
  /** The requests that were answered with an HTTP status from `from` to `to`. */
  | { readonly kind: 'answer'; readonly from: number; readonly to: number };

/** Which entries of a journal are asked for: those that fit everything that is given. */
export interface JournalQuery {
  /** Id of a message. */
  readonly message?: string | undefined;
  /** Id of a delivery. */
  readonly delivery?: string | undefined;
  /** Type of a delivery's first event. */
  readonly type?: string | undefined;
  readonly status?: StatusQuery | undefined;
  /** From this instant on, epoch milliseconds. */
  readonly since?: number | undefined;
  /** Up to this instant. */
  readonly until?: number | undefined;
  readonly kinds?: readonly Entry['kind'][] | undefined;
  /** Only the newest so many. */
  readonly limit?: number | undefined;
}

/** The words that a status can be asked for with, beside an HTTP status such as `503` or `5xx`. */
export const STATUS_WORDS: Readonly<Record<string, StatusQuery>> = {
  pending: { kind: 'phase', phases: ['waiting', 'in-flight'] },
  waiting: { kind: 'phase', phases: ['waiting'] },
  'in-flight': { kind: 'phase', phases: ['in-flight'] },
  acknowledged: { kind: 'phase', phases: ['acknowledged'] },
  exhausted: { kind: 'phase', phases: ['exhausted'] },
  refused: { kind: 'outcome', outcome: 'refused' },
  challenged: { kind: 'outcome', outcome: 'challenged' },
  'timed-out': { kind: 'outcome', outcome: 'timed-out' },
  broken: { kind: 'outcome', outcome: 'broken' },
};

/** Reads a status as people write it; undefined when it means nothing. */
export function readStatus(written: string): StatusQuery | undefined {
  if (Object.hasOwn(STATUS_WORDS, written)) return STATUS_WORDS[written];
  if (/^[1-5]xx$/i.test(written)) {
    const from = Number(written[0]) * 100;
    return { kind: 'answer', from, to: from + 99 };
  }
  if (/^[1-5]\d\d$/.test(written)) return { kind: 'answer', from: Number(written), to: Number(written) };
  return undefined;
}

/** Picks the entries that are asked for out of a journal in memory. */
export function selectEntries(
  entries: readonly Entry[],
  query: JournalQuery,
  deliveries: DeliveryBook,
): Entry[] {
  const wanted = entries.filter(entry => isWanted(entry, query, deliveries));
  return query.limit === undefined ? wanted : wanted.slice(Math.max(0, wanted.length - query.limit));
}

function isWanted(entry: Entry, query: JournalQuery, deliveries: DeliveryBook): boolean {
  const { message, delivery, type, status, since = -Infinity, until = Infinity, kinds } = query;
  if (entry.at < since || entry.at > until) return false;
  if (delivery !== undefined && entry.delivery !== delivery) return false;
  if (kinds !== undefined && !kinds.includes(entry.kind)) return false;
  if (message !== undefined || type !== undefined) {
    const subject = deliveries.about(entry.delivery)?.subject;
    if (message !== undefined && subject?.messageId !== message) return false;
    if (type !== undefined && subject?.type !== type) return false;
  }
  return status === undefined || hasStatus(entry, status, deliveries);
}

function hasStatus(entry: Entry, status: StatusQuery, deliveries: DeliveryBook): boolean {
  switch (status.kind) {
    case 'phase': {
      const phase = deliveries.find(entry.delivery)?.phase;
      return phase !== undefined && status.phases.includes(phase);
    }
    case 'outcome':
      return entry.kind === 'concluded' && entry.outcome.kind === status.outcome;
    case 'answer': {
      if (entry.kind !== 'concluded' || !('status' in entry.outcome)) return false;
      return entry.outcome.status >= status.from && entry.outcome.status <= status.to;
    }
  }
}
