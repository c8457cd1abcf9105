import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, Worker } from 'bullmq';
import { Pool } from 'undici';
import { bandwidthPolicy, type Delivery, Journal, waitingFrom } from '../src/delivery/index.ts';
import { HttpTransport } from '../src/drivers/http.ts';
import { DeliveryLoop, FlowingClock } from '../src/drivers/index.ts';
import { joinAsServer, joinAsWorker } from '../src/drivers/queue/fleet.ts';
import { FleetWorker } from '../src/drivers/queue/fleet-worker.ts';
import { packed } from '../src/drivers/queue/parcel.ts';
import { connect, type FleetPlace } from '../src/drivers/queue/redis.ts';
import { drawFrom } from '../src/random/draw.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { startConsumer } from './consumer.ts';
import { hasRedis, startRedis } from './fleet/redis.ts';

const DELIVERIES = 20_000;
const CONCURRENCY = 50;
const ROUNDS = 3;
const BODY = JSON.stringify([{ type: 'message-delivered', message: { tag: 'x'.repeat(500) } }]);

/** One worker of a fleet against a process that delivers by itself, and against BullMQ with a job for each delivery. */
export async function measure(): Promise<Claim[]> {
  if (!hasRedis()) {
    process.stderr.write('There is no redis-server on this machine: the fleet is not measured.\n');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-bench-fleet-'));
  using consumer = await startConsumer();
  using redis = await startRedis(folder);
  const rates = { fleet: [] as number[], alone: [] as number[], plain: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.fleet.push(await byFleet(consumer.url, { ...redis.place, name: `round${round}` }));
    rates.alone.push(await byOneProcess(consumer.url));
    rates.plain.push(await byPlainBullMq(consumer.url, { ...redis.place, name: `plain${round}` }));
  }
  rmSync(folder, { recursive: true, force: true });
  const figures = {
    what: 'callbacks delivered by one worker of a fleet',
    unit: '/s',
    ours: median(rates.fleet),
  };
  return [
    claim({ ...figures, peer: 'plain BullMQ, a job each', theirs: median(rates.plain), aim: 2 }),
    claim({ ...figures, peer: 'one process without Redis', theirs: median(rates.alone), aim: 0.2 }),
  ];
}

function deliveryTo(url: string, number: number): Delivery {
  const subject = { type: 'message-delivered', messageId: 'm', to: '+12025550123' };
  return { id: `d${number}`, endpoint: { url }, body: BODY, subject };
}

const all = <Result>(make: (number: number) => Result): Result[] =>
  Array.from({ length: DELIVERIES }, (_, index) => make(index + 1));

async function byFleet(url: string, place: FleetPlace): Promise<number> {
  const server = await joinAsServer(place, { version: 1, seed: '1', policy: bandwidthPolicy });
  const now = server.clock.now();
  await server.broker.put(
    packed(all(number => ({ delivery: deliveryTo(url, number), state: waitingFrom(now) }))),
  );
  const fleet = await joinAsWorker(place);
  if (fleet === null) throw new Error('The fleet was not begun.');
  const { broker, journal, clock, settings } = fleet;
  const shared = { broker, journal, clock, policy: settings.policy, draw: drawFrom(settings.seed) };
  const worker = new FleetWorker({ ...shared, transport: new HttpTransport(), concurrency: CONCURRENCY });
  const seconds = await timed(done => {
    let left = DELIVERIES;
    worker.follow(({ kind }) => {
      if (kind === 'acknowledged' && --left === 0) done();
    });
    worker.start();
  });
  await worker.close();
  await broker.close();
  server.close();
  await server.broker.close();
  return DELIVERIES / seconds;
}

async function byOneProcess(url: string): Promise<number> {
  const loop = new DeliveryLoop({
    clock: new FlowingClock({ startAt: Date.now() }),
    transport: new HttpTransport(),
    policy: bandwidthPolicy,
    draw: drawFrom(1),
    journal: new Journal(),
    concurrency: CONCURRENCY,
  });
  const now = loop.clock.now();
  const seconds = await timed(done => {
    for (const delivery of all(number => deliveryTo(url, number))) loop.schedule(delivery, now);
    void loop.idle().then(done);
  });
  await loop.close();
  return DELIVERIES / seconds;
}

/** What somebody would write who knows BullMQ: a job for each delivery, which posts and lets BullMQ do the rest. */
async function byPlainBullMq(url: string, place: FleetPlace): Promise<number> {
  const [adding, taking] = [await connect(place, 'patient'), await connect(place, 'patient')];
  const prefix = `{${place.name}}`;
  const queue = new Queue('plain', { connection: adding, prefix });
  for (let at = 0; at < DELIVERIES; at += 1000) {
    await queue.addBulk(
      Array.from({ length: 1000 }, () => ({
        name: 'delivery',
        data: { url, body: BODY },
        opts: { removeOnComplete: true },
      })),
    );
  }
  const pool = new Pool(new URL(url).origin, { connections: CONCURRENCY });
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  let worker: Worker | undefined;
  const seconds = await timed(done => {
    let left = DELIVERIES;
    const post = async ({ data }: { data: { url: string; body: string } }): Promise<void> => {
      const path = new URL(data.url).pathname;
      const answer = await pool.request({ method: 'POST', path, headers, body: data.body });
      await answer.body.dump();
      if (answer.statusCode >= 300) throw new Error(`refused with ${answer.statusCode}`);
    };
    worker = new Worker('plain', post, { connection: taking, prefix, concurrency: CONCURRENCY });
    worker.on('completed', () => {
      if (--left === 0) done();
    });
  });
  await worker?.close();
  await queue.close();
  await pool.close();
  for (const client of [adding, taking]) client.disconnect();
  return DELIVERIES / seconds;
}

async function timed(act: (done: () => void) => void): Promise<number> {
  const startedMs = performance.now();
  await new Promise<void>(resolve => act(resolve));
  return (performance.now() - startedMs) / 1000;
}

await printIfMain(import.meta, measure);
