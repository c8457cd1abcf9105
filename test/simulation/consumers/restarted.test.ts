import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/drivers/index.ts';
import { type Consumer, fromFetch, fromNode, type RunningConsumer } from '../../../src/simulation/index.ts';

function post({ transport, inbound }: RunningConsumer): Promise<Report> {
  const request = { delivery: 'd1', attempt: 1, endpoint: inbound, body: '[]', authorized: false };
  return new Promise(resolve => transport.send({ ...request, timeoutMs: 5000 }, resolve));
}

const fetchAnswering = (status: number) => (): Response => new Response(null, { status });
const listenerAnswering =
  (status: number): RequestListener =>
  (_, response) =>
    response.writeHead(status).end();

const consumers: [string, () => Consumer][] = [
  ['fromFetch', () => fromFetch(fetchAnswering(200), { restart: () => fetchAnswering(204) })],
  ['fromNode', () => fromNode(listenerAnswering(200), { restart: () => listenerAnswering(204) })],
];

test.each(consumers)(
  'who has taken over with %s stays, also when the consumer is started anew',
  async (_, make) => {
    const consumer = make();
    const first = await consumer.start({});
    expect(await post(first)).toMatchObject({ status: 200 });
    await first.process?.restart();
    expect(await post(first)).toMatchObject({ status: 204 });
    await first.stop();
    const second = await consumer.start({});
    expect(await post(second)).toMatchObject({ status: 204 });
    await second.stop();
  },
);
