import { expect } from '@jest/globals';
import { makeCertificate } from '../e2e/certificate.ts';
import { bwkit, served } from '../e2e/process.ts';
import { RedisServer, testWithRedis } from './redis-server.ts';
import { attemptsAt, closed, idle, send, sendMany, stage, worker } from './stage.ts';

/** Runs before anything else in a process, and puts its clock an hour ahead. */
const AN_HOUR_AHEAD = `--import data:text/javascript,const%20now=Date.now;Date.now=()=>now()+3600000`;

testWithRedis(
  'a fleet delivers what a server accepts, and both tell of it; what waits for a retry waits in Redis',
  async () => {
    const redis = closed(await RedisServer.start());
    const { consumer, server } = await stage(redis);
    const one = await worker(redis.url);
    const ids = await sendMany(server.url, 120);
    await idle(server.url);
    expect([...consumer.counts.keys()].toSorted()).toEqual(ids.toSorted());
    expect(new Set(consumer.counts.values())).toEqual(new Set([1]));
    const told = await server.line(line => line.includes('"attempt"'));
    expect(JSON.parse(told)).toMatchObject({ attempt: 1, ending: 'acknowledged' });
    consumer.status = 503;
    const failing = await send(server.url);
    await consumer.until(() => consumer.counts.has(String(failing)));
    one.kill('SIGTERM');
    expect((await one.ended).code).toBe(143);
    expect(JSON.parse(one.lines.at(-1) ?? '')).toMatchObject({
      kind: 'summary',
      attempts: 121,
      acknowledged: 120,
    });
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(143);
    expect(JSON.parse(server.lines.at(-1) ?? '')).toMatchObject({ kind: 'summary', pending: 1 });
    const asked = ['journal', '--queue', redis.url, '--ndjson', '--message', String(failing)];
    const reading = closed(bwkit(asked));
    expect((await reading.ended).code).toBe(0);
    const kinds = reading.lines.map(line => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['scheduled', 'attempted', 'concluded']);
  },
);

testWithRedis(
  'a fleet loses nothing when a worker is killed in the middle of attempts, and counts what was sent twice',
  async () => {
    const redis = closed(await RedisServer.start());
    const { consumer, server } = await stage(redis);
    const doomed = await worker(redis.url);
    consumer.isHolding = true;
    const ids = await sendMany(server.url, 60);
    await consumer.until(() => consumer.told >= 10);
    // What a worker has not told before it dies, nobody knows.
    while ((await attemptsAt(server.url)).length < 10) await new Promise(setImmediate);
    doomed.kill('SIGKILL');
    await doomed.ended;
    consumer.release();
    await worker(redis.url);
    await idle(server.url);
    expect([...consumer.counts.keys()].toSorted()).toEqual(ids.toSorted());
    const twice = [...consumer.counts.values()].filter(count => count > 1).length;
    expect(twice).toBeGreaterThan(0);
    const made = (await attemptsAt(server.url)).map(({ delivery, request }) => `${delivery}/${request}`);
    const twiceTold = made.length - new Set(made).size;
    expect(twiceTold).toBeGreaterThan(0);
    const health = await fetch(`${server.url.replace('/api/v2', '/_bwkit')}/health`);
    expect(await health.json()).toMatchObject({ pending: 0, repeated: twiceTold });
  },
);

testWithRedis('a fleet goes on when Redis is killed and comes back: what was accepted arrives', async () => {
  const redis = closed(await RedisServer.start());
  const { consumer, server } = await stage(redis);
  await worker(redis.url);
  consumer.isHolding = true;
  const ids = await sendMany(server.url, 20);
  await consumer.until(() => consumer.told > 0);
  await redis.kill();
  consumer.release();
  await redis.begin();
  const later = await send(server.url);
  await consumer.until(() => [...ids, String(later)].every(id => consumer.counts.has(id)));
  await idle(server.url);
});

testWithRedis(
  'a fleet refuses what it cannot put down while Redis does not answer, and takes it again afterwards',
  async () => {
    const redis = closed(await RedisServer.start());
    const { consumer, server } = await stage(redis);
    await worker(redis.url);
    const before = await send(server.url);
    redis.freeze();
    expect(await send(server.url)).toBe(500);
    redis.thaw();
    const after = await send(server.url);
    expect(typeof after).toBe('string');
    await consumer.until(() => [before, after].every(id => consumer.counts.has(String(id))));
  },
);

testWithRedis('a fleet takes no more than it may have pending, and more when that is delivered', async () => {
  const redis = closed(await RedisServer.start());
  const { server } = await stage(redis, ['--max-pending', '2']);
  expect([await send(server.url), await send(server.url)]).toEqual([expect.any(String), expect.any(String)]);
  expect(await send(server.url)).toBe(500);
  await worker(redis.url);
  await idle(server.url);
  expect(await send(server.url)).toEqual(expect.any(String));
});

testWithRedis('a fleet goes by the time of Redis, whatever the clock of a worker says', async () => {
  const redis = closed(await RedisServer.start());
  const { consumer, server } = await stage(redis);
  const ahead = await worker(redis.url, [], { NODE_OPTIONS: AN_HOUR_AHEAD });
  consumer.status = 503;
  const id = await send(server.url);
  await consumer.until(() => consumer.counts.has(String(id)));
  const row = JSON.parse(await ahead.line(line => line.includes('"attempt"'))) as {
    at: number;
    nextAt: number;
  };
  expect(Math.abs(row.at - Date.now())).toBeLessThan(60_000);
  expect(row.nextAt - row.at).toBeGreaterThan(299_000);
  consumer.status = 204;
  const other = await send(server.url);
  await consumer.until(() => consumer.counts.has(String(other)));
  expect(consumer.counts.get(String(id))).toBe(1);
});

testWithRedis('a fleet delivers by several servers and several workers, each id once', async () => {
  const redis = closed(await RedisServer.start());
  const { consumer, server } = await stage(redis, ['--seed', '5']);
  const second = closed(await served(['--queue', redis.url, '--callback-url', consumer.url]));
  await worker(redis.url);
  await worker(redis.url);
  const ids = [...(await sendMany(server.url, 40)), ...(await sendMany(second.url, 40))];
  expect(new Set(ids).size).toBe(80);
  await idle(server.url);
  await idle(second.url);
  expect([...consumer.counts.keys()].toSorted()).toEqual(ids.toSorted());
});

testWithRedis('a fleet meets at a Redis behind TLS and a password', async () => {
  const certificate = closed(makeCertificate());
  const redis = closed(await RedisServer.start({ password: 'secret', tls: certificate }));
  const trust = ['--queue-ca', certificate.certFile];
  const { consumer, server } = await stage(redis, trust);
  await worker(redis.url, trust);
  const id = await send(server.url);
  await consumer.until(() => consumer.counts.has(String(id)));
  expect([...server.lines, ...server.errors].join('\n')).not.toContain('secret');
});
async function refusal(words: readonly string[]): Promise<readonly string[]> {
  const process = closed(bwkit(words));
  expect(await process.ended).toMatchObject({ code: 2 });
  expect(process.errors).toHaveLength(3);
  expect(process.errors[2]).toMatch(/^Hint: /);
  return process.errors;
}

testWithRedis('a fleet refuses in three sentences a worker without a queue', async () => {
  expect((await refusal(['worker']))[0]).toMatch(/--queue was not given/);
});

testWithRedis('a fleet refuses in three sentences a Redis that nobody runs', async () => {
  const [what] = await refusal(['worker', '--queue', 'redis://:secret@127.0.0.1:1']);
  expect(what).toMatch(/The fleet at redis:\/\/:…@127\.0\.0\.1:1 cannot be joined/);
});

testWithRedis('a fleet refuses in three sentences a wrong password', async () => {
  const redis = closed(await RedisServer.start({ password: 'right' }));
  const [what] = await refusal(['serve', '--queue', redis.url.replace('right', 'wrong')]);
  expect(what).toMatch(/cannot be joined: .*(WRONGPASS|password)/);
  expect(what).not.toContain('wrong@');
});

testWithRedis.each([
  ['a store beside the queue', ['--store', 'x.db'], /--queue and --store/],
  ['virtual time', ['--time', 'virtual'], /a time that is not real/],
])('a fleet refuses in three sentences %s', async (_, words, told) => {
  const redis = closed(await RedisServer.start());
  expect((await refusal(['serve', '--queue', redis.url, ...words]))[0]).toMatch(told);
});

testWithRedis('a fleet refuses in three sentences another seed than the fleet was begun with', async () => {
  const redis = closed(await RedisServer.start());
  closed(await served(['--queue', redis.url, '--seed', '5']));
  const lines = await refusal(['serve', '--port', '0', '--queue', redis.url, '--seed', '6']);
  expect(lines.join('\n')).toMatch(/another seed\.\nIts seed is "5"/);
});
