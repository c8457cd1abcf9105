import autocannon from 'autocannon';
import { Pool } from 'undici';
import { bandwidthPolicy, type Delivery, Journal } from '../src/delivery/index.ts';
import { HttpTransport } from '../src/drivers/http.ts';
import { DeliveryLoop, FlowingClock } from '../src/drivers/index.ts';
import { drawFrom } from '../src/random/draw.ts';
import { type Claim, claim, median, percentile, printIfMain } from './claim.ts';
import { startConsumer } from './consumer.ts';

const CONNECTIONS = 50;
/** Deliveries that are due at any time. */
const BACKLOG = 1000;
/** An acknowledged delivery is scheduled, attempted, concluded and acknowledged. */
const ENTRIES_EACH = 4;
const SECONDS = 3;
const ROUNDS = 3;

const BODY = JSON.stringify([
  {
    time: '2026-01-01T00:00:00.000Z',
    type: 'message-delivered',
    to: '+12025550123',
    description: 'ok',
    message: { id: '1767225600000abcdefghijklmnop', owner: '+12025550100', text: '', tag: 'x'.repeat(280) },
  },
]);

interface Figure {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Sending with timeouts, retries and the full journal kept, against tools that do nothing but send. */
export async function measure(): Promise<Claim[]> {
  using consumer = await startConsumer();
  const ours: Figure[] = [];
  const cannon: Figure[] = [];
  const bare: Figure[] = [];
  for (const warmUp of [sendWithAutocannon, sendWithUndici, sendWithLoop]) await warmUp(consumer.url);
  for (let round = 0; round < ROUNDS; round++) {
    cannon.push(await sendWithAutocannon(consumer.url));
    bare.push(await sendWithUndici(consumer.url));
    ours.push(await sendWithLoop(consumer.url));
  }
  const what = 'callbacks sent over HTTP, journal kept';
  const note = (theirs: Figure[]): string => `p99 ${p99Of(ours)} ms against ${p99Of(theirs)} ms`;
  const figures = { what, unit: '/s', ours: rateOf(ours) };
  return [
    claim({ ...figures, peer: 'autocannon', theirs: rateOf(cannon), aim: 0.8, note: note(cannon) }),
    claim({ ...figures, peer: 'undici dispatch', theirs: rateOf(bare), aim: 0.9, note: note(bare) }),
  ];
}

const rateOf = (figures: readonly Figure[]): number => median(figures.map(({ perSecond }) => perSecond));
const p99Of = (figures: readonly Figure[]): string => median(figures.map(({ p99Ms }) => p99Ms)).toFixed(1);

/** A steady stream: whatever is acknowledged makes room for the next, so that there is always something due. */
async function sendWithLoop(url: string): Promise<Figure> {
  const journal = new Journal();
  const loop = new DeliveryLoop({
    clock: new FlowingClock({ startAt: Date.now() }),
    transport: new HttpTransport(),
    policy: bandwidthPolicy,
    draw: drawFrom(1),
    journal,
    concurrency: CONNECTIONS,
  });
  const subject: Delivery['subject'] = { type: 'message-delivered', messageId: 'm', to: '+12025550123' };
  const startedMs = performance.now();
  let scheduled = 0;
  const scheduleOne = (): void =>
    loop.schedule({ id: `d${scheduled++}`, endpoint: { url }, body: BODY, subject }, loop.clock.now());
  journal.follow(({ kind }) => {
    if (kind === 'acknowledged' && performance.now() - startedMs < SECONDS * 1000) scheduleOne();
  });
  while (scheduled < BACKLOG) scheduleOne();
  await loop.idle();
  const seconds = (performance.now() - startedMs) / 1000;
  const durations = journal
    .entries()
    .flatMap(entry => (entry.kind === 'concluded' ? [entry.durationMs] : []));
  const known = durations.length + Math.floor(journal.dropped / ENTRIES_EACH);
  if (known < scheduled) throw new Error(`${known} of ${scheduled} deliveries were acknowledged`);
  await loop.close();
  return { perSecond: scheduled / seconds, p99Ms: percentile(durations, 0.99) };
}

async function sendWithAutocannon(url: string): Promise<Figure> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    method: 'POST',
    body: BODY,
    headers,
  });
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}

async function sendWithUndici(url: string): Promise<Figure> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const durations: number[] = [];
  const startedMs = performance.now();
  const sendOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sentMs = performance.now();
      pool.dispatch(
        { method: 'POST', path, headers, body: BODY },
        {
          onRequestStart() {},
          onResponseStart() {},
          onResponseData() {},
          onResponseEnd() {
            durations.push(performance.now() - sentMs);
            resolve();
          },
          onResponseError: (_, error) => reject(error),
        },
      );
    });
  const lanes = Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() - startedMs < SECONDS * 1000) await sendOne();
  });
  await Promise.all(lanes);
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  return { perSecond: durations.length / seconds, p99Ms: percentile(durations, 0.99) };
}

await printIfMain(import.meta, measure);
