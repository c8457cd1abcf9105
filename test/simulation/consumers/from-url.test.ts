import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import type { Report } from '../../../src/drivers/index.ts';
import { ConsumerUnavailable, fromUrl, type RunningConsumer } from '../../../src/simulation/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => end(server));
  return server;
}

function end(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(resolve));
}

async function raise(server: Server, waitMs: number): Promise<RunningConsumer> {
  const { port } = server.address() as AddressInfo;
  const running = await fromUrl(`http://127.0.0.1:${port}/callbacks?x=1`, { waitMs }).start({});
  closing.push(() => running.stop());
  return running;
}

function post({ transport, inbound }: RunningConsumer): Promise<Report> {
  const request = { delivery: 'd1', attempt: 1, endpoint: inbound, body: '[]', authorized: false };
  return new Promise(resolve => transport.send({ ...request, timeoutMs: 5000 }, resolve));
}

test('a consumer is dead when nobody listens any more, and alive again when somebody does', async () => {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  const running = await raise(server, 5000);
  expect(await post(running)).toMatchObject({ status: 204 });
  expect(running.death?.()).toBeNull();
  await end(server);
  expect(await post(running)).toMatchObject({ kind: 'broken', reason: 'refused' });
  expect(running.death?.()).toMatchObject({ how: 'nobody listens at its port any more' });
  const reviving = running.revive?.();
  await listen(port);
  await reviving;
  expect(running.death?.()).toBeNull();
  expect(await post(running)).toMatchObject({ status: 204 });
});

test('a consumer that stays away is unavailable, and is waited for only once', async () => {
  const server = await listen();
  const running = await raise(server, 30);
  await end(server);
  await post(running);
  await expect(running.revive?.()).rejects.toBeInstanceOf(ConsumerUnavailable);
  await listen(Number(new URL(running.inbound.url).port));
  await expect(running.revive?.()).rejects.toThrow(/ended while it was checked/);
});

test('nobody at all is told in three sentences', async () => {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  await end(server);
  const error: unknown = await fromUrl(`http://127.0.0.1:${port}/`, { waitMs: 1 })
    .start({})
    .catch((reason: unknown) => reason);
  expect((error as ConsumerUnavailable).story).toMatchObject({
    what: `Nobody listens at http://127.0.0.1:${port}/, not even after 1 ms.`,
    hint: 'start it first, or let `--command` start it.',
  });
});
