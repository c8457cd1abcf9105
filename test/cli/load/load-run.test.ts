import { afterEach, describe, expect, test } from '@jest/globals';
import { loadHistograms } from '../../../src/cli/load/histogram.ts';
import type { Findings, LoadPlan } from '../../../src/cli/load/load-plan.ts';
import { LoadRun } from '../../../src/cli/load/load-run.ts';
import { type AttemptRequest, InProcessTransport, JumpingClock } from '../../../src/drivers/index.ts';

const START_AT = Date.UTC(2026, 0, 1);
const clocks: JumpingClock[] = [];
afterEach(() => {
  for (const clock of clocks.splice(0)) clock.close();
});

const open = (perSecond: number, connections = 256) => ({ kind: 'open', perSecond, connections }) as const;

/** What the consumer answers, and how many milliseconds later; `now` is the instant of the request since the start. */
type Consumer = (now: number, request: AttemptRequest) => { status: number; latencyMs: number };

interface Ran extends Findings {
  /** When each request came, in milliseconds since the first callback was meant to go out. */
  readonly heardAt: readonly number[];
  readonly bodies: readonly string[];
}

/** Puts a consumer under load in virtual time. */
async function ran(consumer: Consumer, changes: Partial<LoadPlan> = {}): Promise<Ran> {
  const clock = new JumpingClock({ startAt: START_AT });
  clocks.push(clock);
  const heardAt: number[] = [];
  const bodies: string[] = [];
  const transport = new InProcessTransport(request => {
    const now = clock.now() - run.startAt;
    heardAt.push(now);
    bodies.push(request.body);
    return consumer(now, request);
  });
  const plan: LoadPlan = {
    url: 'http://consumer.invalid/',
    seed: '7',
    model: open(100),
    durationMs: 10_000,
    settleMs: 60_000,
    maxPending: 50_000,
    mix: { sms: 70, mms: 20, inbound: 10 },
    duplicateRatio: 0,
    faults: {},
    timeoutMs: 10_000,
    backoffMs: [1000, 2000, 4000],
    ...changes,
  };
  const exactNow = (): number => clock.now();
  const run = new LoadRun(plan, { clock, exactNow, transport, newHistogram: await loadHistograms() });
  return { ...(await run.finished()), heardAt, bodies };
}

const quick: Consumer = () => ({ status: 204, latencyMs: 5 });

describe('in the open model', () => {
  test('every callback goes out when it is meant to', async () => {
    const { heardAt, callbacks, latency, unacknowledged } = await ran(quick);
    expect(callbacks).toMatchObject({
      intended: 1000,
      made: 1000,
      sent: 1000,
      acknowledged: 1000,
      heldBack: 0,
    });
    expect(heardAt).toEqual(Array.from({ length: 1000 }, (_, index) => index * 10));
    expect(latency.maxMs).toBeCloseTo(5, 1);
    expect(unacknowledged).toEqual([]);
  });

  test('a rate that does not divide a second is kept on the whole', async () => {
    const { heardAt } = await ran(quick, { model: open(333.3), durationMs: 30_000 });
    expect(heardAt).toHaveLength(9999);
    heardAt.forEach((at, index) => expect(at).toBe(Math.ceil((index * 1000) / 333.3)));
  });

  test('a stall is felt by every callback that was meant to go out during it, not by one', async () => {
    const stalls: Consumer = now => ({ status: 204, latencyMs: now >= 2000 && now < 5000 ? 5000 - now : 1 });
    const { latency, answering } = await ran(stalls, { model: open(100, 1) });
    // 300 of 1,000 callbacks fell into the stall of three seconds; a single connection saw a single slow answer.
    expect(latency.p90Ms).toBeGreaterThan(1500);
    expect(latency.p99Ms).toBeGreaterThan(2800);
    expect(answering.p99Ms).toBeLessThan(2);
    expect(answering.maxMs).toBeGreaterThan(2900);
  });

  test('no more callbacks are held in memory than allowed, and those that never came into being are told of', async () => {
    const slow: Consumer = () => ({ status: 204, latencyMs: 100 });
    const found = await ran(slow, { model: open(100, 1), maxPending: 50, settleMs: 1000 });
    const { intended, made, heldBack, acknowledged, sent } = found.callbacks;
    expect(intended).toBe(1000);
    expect(made + heldBack).toBe(1000);
    expect(acknowledged).toBeLessThanOrEqual(110);
    expect(made - acknowledged).toBeLessThanOrEqual(50);
    expect(found.unacknowledged.reduce((sum, { count }) => sum + count, 0)).toBe(made - acknowledged);
    expect(found.unacknowledged.map(({ what }) => what)).toContain(
      'never sent, because every connection was taken',
    );
    // Who never went out has waited until the end, and counts.
    expect(found.latency.count).toBeGreaterThanOrEqual(sent + heldBack - 1);
    expect(found.latency.maxMs).toBeGreaterThan(9000);
  });
});

test('in the closed model each connection sends on as soon as it is answered', async () => {
  const { heardAt, callbacks, latency } = await ran(quick, {
    model: { kind: 'closed', connections: 4 },
    durationMs: 1000,
  });
  const inTime = heardAt.filter(at => at < 1000);
  expect(inTime.length).toBeGreaterThan(4 * 180);
  expect(inTime.length).toBeLessThanOrEqual(4 * 201);
  expect(callbacks.acknowledged).toBe(callbacks.made);
  expect(latency.p99Ms).toBeCloseTo(5, 1);
});

describe('what is not acknowledged', () => {
  test('is tried again, and counts as an error of the consumer', async () => {
    const fails: Consumer = (_, { attempt }) => ({ status: attempt === 1 ? 503 : 204, latencyMs: 1 });
    const found = await ran(fails, { durationMs: 1000 });
    expect(found.callbacks).toMatchObject({ made: 100, acknowledged: 100 });
    expect(found.requests).toEqual({ count: 200, retries: 100 });
    expect(found.errors).toEqual([{ what: 'answered 503', count: 100 }]);
  });

  test('to the end is explained, with some examples', async () => {
    const picky: Consumer = (_, { body }) => ({
      status: body.includes('message-sending') ? 422 : 204,
      latencyMs: 1,
    });
    const found = await ran(picky, { settleMs: 10_000 });
    const [reason, ...others] = found.unacknowledged;
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ what: 'answered 422 when last tried' });
    expect(reason?.count).toBe(found.callbacks.made - found.callbacks.acknowledged);
    expect(reason?.examples).toHaveLength(5);
    for (const { type } of reason?.examples ?? []) expect(type).toBe('message-sending');
  });

  test('because of a timeout is told so', async () => {
    const never: Consumer = () => ({ status: 204, latencyMs: 20_000 });
    const found = await ran(never, { durationMs: 1000, settleMs: 10_500, backoffMs: [60_000] });
    expect(found.errors).toEqual([{ what: 'no answer in 10 s', count: 100 }]);
    expect(found.latency.minMs).toBeGreaterThan(9900);
  });
});

test('duplicates carry the same envelope, and count beside the rate', async () => {
  const { callbacks, bodies } = await ran(quick, { duplicateRatio: 0.2 });
  expect(callbacks.intended).toBe(1000);
  expect(callbacks.duplicates).toBeGreaterThan(150);
  expect(callbacks.acknowledged).toBe(1000 + callbacks.duplicates);
  expect(new Set(bodies).size).toBe(1000);
});

test('faults strike their share, are made good, and are not laid at the door of the consumer', async () => {
  const faults = { 'lost-answer': 0.1, 'server-error': 0.1, unreachable: 0.1, late: 0.1, overlap: 0.1 };
  const found = await ran(quick, { faults });
  expect(found.struck.map(({ what }) => what).toSorted()).toEqual(Object.keys(faults).toSorted());
  for (const { count } of found.struck) expect(Math.abs(count - 100)).toBeLessThan(50);
  expect(found.errors).toEqual([]);
  expect(found.requests.retries).toBeGreaterThan(200);
  expect(found.unacknowledged).toEqual([]);
  expect(found.latency.maxMs).toBeCloseTo(5, 1);
});

test('the same seed puts the same load on a consumer', async () => {
  const changes = { duplicateRatio: 0.1, faults: { 'lost-answer': 0.1 }, durationMs: 2000 };
  const [one, two] = [await ran(quick, changes), await ran(quick, changes)];
  expect(one.bodies).toEqual(two.bodies);
  expect(one.heardAt).toEqual(two.heardAt);
});

test('every stretch of the run is sampled', async () => {
  const { samples } = await ran(quick);
  expect(samples.map(({ requests }) => requests).reduce((sum, each) => sum + each, 0)).toBe(1000);
  expect(samples.slice(0, 10).map(({ acknowledged }) => acknowledged)).toEqual(
    samples.slice(0, 10).map(() => expect.closeTo(100, -0.6)),
  );
});
