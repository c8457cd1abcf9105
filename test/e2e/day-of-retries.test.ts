import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { type Mock, startMock } from '../../src/index.ts';

const HOUR_MS = 3_600_000;
const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };

/** A consumer on a real socket whose answer depends on the run's time. */
async function consumerThat(statusAt: () => number) {
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push(body);
    response.writeHead(statusAt()).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: close,
  };
}

async function send({ url }: Mock, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/users/9900000/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(SMS),
    });
    expect(answer.status).toBe(202);
  }
}

test('a consumer that answers 500 for 23 hours gets each callback exactly until its first 2xx', async () => {
  const mocks: Mock[] = [];
  const startAt = Date.UTC(2026, 0, 1);
  await using consumer = await consumerThat(() =>
    mocks[0]!.clock.now() < startAt + 23 * HOUR_MS ? 500 : 200,
  );
  await using mock = await startMock({ callbackUrl: consumer.url, time: 'virtual', startAt, seed: 1 });
  mocks.push(mock);
  mock.clock.freeze();
  await send(mock, 20);
  mock.clock.resume();
  await mock.idle();
  const deliveries = mock.deliveries();
  expect(deliveries.length).toBe(20);
  for (const { phase, attempts } of deliveries) {
    expect(phase).toBe('acknowledged');
    expect(attempts.length).toBe(27);
    expect(attempts.at(-1)!.at).toBeGreaterThanOrEqual(startAt + 23 * HOUR_MS);
  }
  expect(consumer.heard.length).toBe(20 * 27);
});

test('a consumer that never answers 2xx gets 27 attempts, and the delivery is exhausted', async () => {
  await using consumer = await consumerThat(() => 404);
  await using mock = await startMock({ callbackUrl: consumer.url, time: 'virtual' });
  await send(mock, 1);
  await mock.idle();
  expect(mock.deliveries()).toMatchObject([{ phase: 'exhausted', dueAt: null }]);
  expect(consumer.heard.length).toBe(27);
  expect(new Set(consumer.heard).size).toBe(1);
});
