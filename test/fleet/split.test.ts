import { expect } from '@jest/globals';
import { RedisServer, testWithRedis } from './redis-server.ts';
import { SplitNetwork } from './split-network.ts';
import { closed, idle, sendMany, stage, worker } from './stage.ts';

testWithRedis('a worker that the network parts from Redis is replaced, and nothing is lost', async () => {
  const redis = closed(await RedisServer.start());
  const network = closed(await SplitNetwork.to(redis.port));
  const { consumer, server } = await stage(redis);
  await worker(`redis://127.0.0.1:${network.port}`);
  consumer.isHolding = true;
  const ids = await sendMany(server.url, 60);
  await consumer.until(() => consumer.told >= 10);
  network.split();
  consumer.release();
  // The other one has to wait until what the first has in its hands counts as abandoned.
  await worker(redis.url);
  await idle(server.url);
  expect([...consumer.counts.keys()].toSorted()).toEqual(ids.toSorted());
  network.heal();
  const later = await sendMany(server.url, 20);
  await idle(server.url);
  for (const id of later) expect(consumer.counts.get(id)).toBe(1);
});

testWithRedis('a worker that is told to stop gives back at once what it has not begun', async () => {
  const redis = closed(await RedisServer.start());
  const { consumer, server } = await stage(redis);
  const leaving = await worker(redis.url, ['--concurrency', '5']);
  consumer.isHolding = true;
  const ids = await sendMany(server.url, 200);
  await consumer.until(() => consumer.told >= 5);
  leaving.kill('SIGTERM');
  await worker(redis.url);
  await consumer.until(() => consumer.told > 5);
  consumer.release();
  await idle(server.url);
  expect((await leaving.ended).code).toBe(143);
  expect([...consumer.counts.keys()].toSorted()).toEqual(ids.toSorted());
  expect(new Set(consumer.counts.values())).toEqual(new Set([1]));
});
