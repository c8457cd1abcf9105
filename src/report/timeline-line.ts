import type { Outcome } from '../delivery/index.ts';
import { duration, elapsed } from './duration.ts';
import type { Meaning, Paint } from './paint.ts';
import type { TimelineRow } from './timeline.ts';

/** How a timeline is printed. */
export interface LineStyle {
  readonly paint: Paint;
  /** The instant that counts as zero, epoch milliseconds. */
  readonly startAt: number;
}

const TYPE_WIDTH = 'message-delivered'.length;
const ID_WIDTH = 12;

/**
 * One row as a line for people:
 *
 * ```
 * +00:05:00.000  → message-delivered  …y55yp2b2  +12025550123  attempt 2  ✗ 500 in 12 ms, next in 10 min
 * ```
 */
export function timelineLine(row: TimelineRow, { paint, startAt }: LineStyle): string {
  const { subject, attempt, outcome, duplicateOf } = row;
  const inbound = !subject.type.startsWith('message-') || subject.type === 'message-received';
  const parts = [
    paint('quiet', elapsed(row.at - startAt)),
    inbound ? '⇠' : '→',
    subject.type.padEnd(TYPE_WIDTH),
    paint('quiet', shortId(subject.messageId)),
    subject.to.padEnd(ID_WIDTH),
    `attempt ${attempt}`.padEnd(10),
    outcome === null
      ? paint('bad', '■ window closed')
      : paint(meaningOf(outcome), said(outcome, row.durationMs)),
  ];
  const duplicate = duplicateOf === null ? '' : paint('warning', `  duplicate of ${duplicateOf}`);
  return `${parts.join('  ')}${whatFollows(row, paint)}${duplicate}`;
}

function whatFollows({ at, nextAt, ending, attempt }: TimelineRow, paint: Paint): string {
  if (ending === 'acknowledged')
    return attempt === 1 ? '' : paint('good', `, acknowledged after ${attempt} attempts`);
  if (ending === 'exhausted')
    return paint('bad', `, exhausted after ${attempt} ${attempt === 1 ? 'attempt' : 'attempts'}`);
  if (nextAt === null || nextAt === at) return paint('quiet', ', again with credentials');
  return paint('quiet', `, next in ${duration(nextAt - at)}`);
}

function meaningOf(outcome: Outcome): Meaning {
  switch (outcome.kind) {
    case 'acknowledged':
      return 'good';
    case 'challenged':
      return 'warning';
    case 'refused':
    case 'timed-out':
    case 'broken':
      return 'bad';
  }
}

function said(outcome: Outcome, durationMs: number): string {
  switch (outcome.kind) {
    case 'acknowledged':
      return `✓ ${outcome.status} in ${duration(durationMs)}`;
    case 'challenged':
    case 'refused':
      return `✗ ${outcome.status} in ${duration(durationMs)}`;
    case 'timed-out':
      return `✗ no answer in ${duration(durationMs)}`;
    case 'broken':
      return `✗ ${outcome.reason.replaceAll('-', ' ')}`;
  }
}

/** Ids share their beginning, the clock, so that the end tells them apart. */
function shortId(id: string): string {
  return id.length <= ID_WIDTH ? id.padEnd(ID_WIDTH) : `…${id.slice(1 - ID_WIDTH)}`;
}
