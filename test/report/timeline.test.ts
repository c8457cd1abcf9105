import { describe, expect, test } from '@jest/globals';
import type { Entry, Outcome } from '../../src/delivery/index.ts';
import { duration, elapsed } from '../../src/report/duration.ts';
import { plain } from '../../src/report/paint.ts';
import { timelineLine } from '../../src/report/timeline-line.ts';
import { Timeline } from '../../src/report/timeline.ts';

const MINUTE_MS = 60_000;
const subject = { type: 'message-delivered', messageId: '1767225600000abcdefghijklmnop', to: '+12025550123' };

const scheduled = (delivery: string, changes: object = {}): Entry => ({
  kind: 'scheduled',
  at: 0,
  delivery,
  dueAt: 0,
  url: 'http://127.0.0.1/',
  subject,
  body: '[]',
  duplicateOf: null,
  ...changes,
});
const concluded = (outcome: Outcome, changes: { at: number; dueAt: number | null }): Entry => ({
  kind: 'concluded',
  delivery: 'd1',
  attempt: 1,
  request: 1,
  outcome,
  durationMs: 12,
  ...changes,
});
const refused = { kind: 'refused', status: 500 } as const;

function lines(entries: readonly Entry[]): string[] {
  const timeline = new Timeline();
  return entries.flatMap(entry => {
    const row = timeline.read(entry);
    return row === null ? [] : [timelineLine(row, { paint: plain, startAt: 0 })];
  });
}

describe('a timeline', () => {
  test('has a line for each request, which says what follows', () => {
    const acknowledged: Entry = { kind: 'acknowledged', at: 5 * MINUTE_MS, delivery: 'd1', attempts: 2 };
    const second = {
      ...concluded({ kind: 'acknowledged', status: 204 }, { at: 5 * MINUTE_MS, dueAt: null }),
      attempt: 2,
    } as Entry;
    expect(
      lines([scheduled('d1'), concluded(refused, { at: 250, dueAt: 5 * MINUTE_MS }), second, acknowledged]),
    ).toEqual([
      '+00:00:00.250  →  message-delivered  …fghijklmnop  +12025550123  attempt 1   ✗ 500 in 12 ms, next in 4 min 59 s',
      '+00:05:00.000  →  message-delivered  …fghijklmnop  +12025550123  attempt 2   ✓ 204 in 12 ms, acknowledged after 2 attempts',
    ]);
  });

  test('tells an exhausted delivery from one that was given up between two attempts', () => {
    const end: Entry = { kind: 'exhausted', at: 9, delivery: 'd1', attempts: 1 };
    const last = lines([scheduled('d1'), concluded({ kind: 'timed-out' }, { at: 9, dueAt: null }), end]);
    expect(last[0]).toContain('✗ no answer in 12 ms, exhausted after 1 attempt');
    const between = lines([scheduled('d1'), concluded(refused, { at: 1, dueAt: 5 }), end]);
    expect(between[1]).toContain('■ window closed, exhausted after 1 attempt');
  });

  test('marks duplicates, challenges, broken connections and what comes in', () => {
    const challenged = concluded({ kind: 'challenged', status: 401 }, { at: 1, dueAt: 1 });
    expect(lines([scheduled('d1'), challenged])[0]).toContain('✗ 401 in 12 ms, again with credentials');
    const broken = concluded({ kind: 'broken', reason: 'name-not-found', detail: '' }, { at: 1, dueAt: 2 });
    const inbound = { ...subject, type: 'message-received' };
    const [line] = lines([scheduled('d1', { duplicateOf: 'd0', subject: inbound }), broken]);
    expect(line).toMatch(/⇠ {2}message-received .*✗ name not found, next in 1 ms {2}duplicate of d0$/);
  });
});

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [2500, '2.5 s'],
  [59_999, '60 s'],
  [35 * MINUTE_MS, '35 min'],
  [83_700_000, '23 h 15 min'],
  [86_400_000, '1 d'],
])('%i ms is said as %s', (ms, said) => {
  expect(duration(ms)).toBe(said);
});

test('time since the start is shown as on a clock, beyond a hundred hours too', () => {
  expect(elapsed(83_700_250)).toBe('+23:15:00.250');
  expect(elapsed(360_000_000)).toBe('+100:00:00.000');
});
