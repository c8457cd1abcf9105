import { describe, expect, test } from '@jest/globals';
import { latencyText } from '../../../src/report/load/latency-text.ts';
import { lineChart } from '../../../src/report/load/line-chart.ts';
import { loadHtml } from '../../../src/report/load/load-html.ts';
import {
  isAllAcknowledged,
  type LoadReport,
  type Percentiles,
} from '../../../src/report/load/load-report.ts';
import { loadText } from '../../../src/report/load/load-text.ts';
import { plain } from '../../../src/report/paint.ts';

const evil = '<script>alert("1")</script>';

const percentiles: Percentiles = {
  count: 9,
  minMs: 1,
  meanMs: 2,
  p50Ms: 2,
  p90Ms: 3,
  p95Ms: 4,
  p99Ms: 12.345,
  p999Ms: 999,
  maxMs: 1234,
};

const report: LoadReport = {
  version: 1,
  target: `http://127.0.0.1:3000/${evil}`,
  seed: evil,
  startedAt: '2026-01-01T00:00:00.000Z',
  model: { kind: 'open', perSecond: 2000, connections: 256 },
  mix: { sms: 70, mms: 20 },
  duplicateRatio: 0.01,
  faults: { 'lost-answer': 0.005 },
  timeoutMs: 10_000,
  backoffMs: [1000, 2000],
  asked: { durationMs: 60_000, settleMs: 30_000, maxPending: 50_000 },
  ended: 'in time',
  sentMs: 60_000,
  elapsedMs: 63_000,
  callbacks: {
    intended: 120_000,
    made: 121_000,
    duplicates: 1000,
    sent: 121_000,
    sentInTime: 120_000,
    acknowledged: 120_988,
    acknowledgedInTime: 120_000,
    heldBack: 0,
  },
  requests: { count: 121_100, retries: 100 },
  latency: percentiles,
  answering: percentiles,
  acknowledgement: percentiles,
  errors: [{ what: `answered ${evil}`, count: 88 }],
  struck: [{ what: 'lost-answer', count: 600 }],
  unacknowledged: [
    {
      what: 'answered 503',
      count: 12,
      examples: [{ messageId: evil, type: 'message-delivered', to: '+12025550123' }],
    },
  ],
  samples: [
    {
      atMs: 0,
      lengthMs: 1000,
      requests: 2000,
      acknowledged: 1990,
      errors: 3,
      pending: 10,
      p50Ms: 1,
      p99Ms: 9,
      maxMs: 20,
    },
    {
      atMs: 1000,
      lengthMs: 1000,
      requests: 0,
      acknowledged: 0,
      errors: 0,
      pending: 0,
      p50Ms: null,
      p99Ms: null,
      maxMs: null,
    },
    {
      atMs: 2000,
      lengthMs: 1000,
      requests: 10,
      acknowledged: 10,
      errors: 0,
      pending: 0,
      p50Ms: 2,
      p99Ms: 2,
      maxMs: 2,
    },
  ],
  own: { cores: 0.42, maxResidentMb: 120 },
  remarks: [evil],
};

describe('the page about a load', () => {
  test('lets nothing through that came from outside', () => {
    const page = loadHtml(report);
    expect(page).not.toContain('<script');
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(5);
    expect(page).not.toMatch(/\b(?:src|href)=|@import|NaN|undefined/);
  });

  test('says whether all is well, and what was not', () => {
    expect(isAllAcknowledged(report)).toBe(false);
    expect(loadHtml(report)).toContain('✗ 12 of 121,000 callbacks were not acknowledged; 120,988 were.');
    const good = loadHtml({ ...report, unacknowledged: [], errors: [], struck: [] });
    expect(good).toContain('✓ All 121,000 callbacks were acknowledged.');
    expect(good).not.toContain('<h2>Not acknowledged</h2>');
  });

  test('is whole where nothing was measured', () => {
    const empty = loadHtml({ ...report, samples: [], latency: { ...percentiles, count: 0 } });
    expect(empty).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('the summary at a terminal has a line for each figure', () => {
  expect(loadText({ ...report, target: 'http://c/', seed: '7', remarks: [] }, plain)).toBe(
    [
      'bwkit load http://c/',
      '2,000 callbacks a second for 1 min, on up to 256 connections; seed 7',
      '',
      '✗ 12 of 121,000 callbacks were not acknowledged; 120,988 were.',
      `  12 answered 503: message-delivered of ${evil}, …`,
      '',
      '  sent          121,000 callbacks, 1,000 of them duplicates, in 121,100 requests: 2,000/s',
      '  acknowledged  120,988: 2,000/s while callbacks were sent',
      '  latency       p50 2 ms   p90 3 ms   p99 12.3 ms   p99.9 999 ms   max 1.23 s   from when a callback was meant to go out',
      '  answering     p50 2 ms   p90 3 ms   p99 12.3 ms   p99.9 999 ms   max 1.23 s   from when its request went out',
      `  errors        answered ${evil}: 88`,
      '  retries       100',
      '  faults        lost-answer: 600',
    ].join('\n'),
  );
});

test('a chart leaves a gap where nothing was measured, and a dot for a point by itself', () => {
  const points = [
    [0, 1],
    [1, 2],
    [2, null],
    [3, 4],
  ] as const;
  const chart = lineChart({
    title: 'T',
    seconds: 4,
    write: String,
    lines: [{ name: 'n', look: 'blue', points }],
  });
  expect(/ d="([^"]*)"/.exec(chart.html)?.[1]).toMatch(/^M\S+ \S+h0\.1L\S+ \S+M\S+ \S+h0\.1$/);
});

test.each([
  [0, '0 ms'],
  [0.1234, '0.123 ms'],
  [12.345, '12.3 ms'],
  [999.9, '1 s'],
  [1000, '1 s'],
  [12_345, '12.3 s'],
])('a latency of %d ms is said as %s', (ms, said) => {
  expect(latencyText(ms)).toBe(said);
});
