import { expect, test } from '@jest/globals';
import { ambiguities } from '../../src/contract/generated/ambiguities.ts';
import { figureOrigins } from '../../src/contract/generated/figure-origins.ts';
import { figures } from '../../src/contract/generated/figures.ts';
import { sources } from '../../src/contract/generated/sources.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When every retry is due after the first attempt, by the figures alone. */
function retriesAt(): number[] {
  const dueAt: number[] = [];
  let nowMs = 0;
  for (let retry = 0; ; retry += 1) {
    nowMs += figures.backoffMs[Math.min(retry, figures.backoffMs.length - 1)] ?? 0;
    if (nowMs > figures.windowMs) return dueAt;
    dueAt.push(nowMs);
  }
}

test('the documented promises are the ones that every consumer feels', () => {
  expect(figures).toMatchObject({
    method: 'POST',
    contentType: 'application/json; charset=utf-8',
    userAgent: 'BandwidthAPI/v2',
    eventsPerEnvelope: 1,
    acknowledgedFrom: 200,
    acknowledgedTo: 299,
    timeoutMs: 10_000,
    windowMs: 24 * HOUR_MS,
    guarantee: 'at-least-once',
    ordering: 'none',
    redirectsFollowed: false,
    receiptTimeoutMs: 2 * HOUR_MS,
    receiptTimeoutCode: 9902,
    mediaRetentionMs: 48 * HOUR_MS,
  });
});

test('the assumed pauses of 5, 10, 20, 40 and 60 minutes give 26 retries, the last at minute 1395', () => {
  const dueAt = retriesAt().map(atMs => atMs / MINUTE_MS);
  expect(dueAt.slice(0, 6)).toEqual([5, 15, 35, 75, 135, 195]);
  expect(dueAt).toHaveLength(figures.retriesInWindow);
  expect(dueAt).toHaveLength(26);
  expect(dueAt.at(-1)).toBe(1395);
  expect(figures.lastRetryAtMs).toBe(1395 * MINUTE_MS);
});

test('the limits of the API are those of its documents', () => {
  expect(figures).toMatchObject({
    textMaxLength: 2048,
    rbmTextMaxLength: 3270,
    tagMaxLength: 1024,
    recipientsMax: 10,
    mediaUrlMaxLength: 4096,
    channelFileUrlMaxLength: 1000,
    queueCapacity: 900,
    listRequestsMax: 3500,
    listWindowMs: 5 * MINUTE_MS,
    listHistoryMs: 14 * 24 * HOUR_MS,
    listLimitDefault: 100,
    listDepthMax: 10_000,
  });
});

test('the queue holds what the account may send in its window', () => {
  expect(figures.queueCapacity).toBe((figures.queueWindowMs / 1000) * figures.segmentsPerSecond);
});

test('a part of a long text holds what is left of 140 bytes after a header of six', () => {
  expect(figures.gsmPartSegment).toBe(Math.floor(((140 - 6) * 8) / 7));
  expect(figures.ucsPartSegment).toBe((140 - 6) / 2);
});

test.each(Object.entries(figureOrigins))('the figure %s says where it comes from', (name, origin) => {
  expect(Object.keys(figures)).toContain(name);
  expect(origin.source.length).toBeGreaterThan(0);
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...origin.source]));
  expect(origin.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(origin.why).toMatch(/\.$/);
});

test('every figure without a source is called assumed', () => {
  const unsourced = Object.values(figureOrigins).filter(({ source }) => source.includes('NONE'));
  expect(unsourced.length).toBeGreaterThan(0);
  expect(unsourced.filter(({ status }) => status !== 'assumed')).toEqual([]);
});

test('every figure in milliseconds or bytes says so in its name, and the other way round', () => {
  for (const [name, { unit }] of Object.entries(figureOrigins)) {
    expect([name, name.endsWith('Ms')]).toEqual([name, /^ms\b/.test(unit)]);
    expect([name, name.endsWith('Bytes')]).toEqual([name, unit === 'bytes']);
  }
});

test.each(Object.entries(ambiguities))(
  'what the mock does about %s is one of the admissible ways',
  (_, entry) => {
    const ways = entry.admissible.map(way => (typeof way === 'object' ? way.name : way));
    expect(ways).toContain(entry.default);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThan(1);
    expect(entry.question).toMatch(/\?$/);
  },
);

test('the default backoff among the admissible ones is the figure', () => {
  const { default: name, admissible } = ambiguities.backoff;
  expect(admissible.find(way => way.name === name)?.backoffMs).toEqual(figures.backoffMs);
});

test('every admissible backoff retries at least once within the window', () => {
  for (const { backoffMs } of ambiguities.backoff.admissible) {
    expect(backoffMs[0]).toBeLessThan(figures.windowMs);
    expect(Math.min(...backoffMs)).toBeGreaterThan(0);
  }
});
