import { expect, test } from '@jest/globals';
import { DeferredTransport } from '../../src/drivers/deferred.ts';
import type { AttemptRequest, Report, Transport } from '../../src/drivers/index.ts';

const request: AttemptRequest = {
  delivery: 'd1',
  attempt: 1,
  endpoint: { url: 'http://127.0.0.1/' },
  body: '[]',
  authorized: false,
  timeoutMs: 1000,
};
const ANSWER: Report = { kind: 'answered', status: 204, challenge: false, durationMs: 0 };

function inner(closed: string[]): Transport {
  return { send: (_, report) => report(ANSWER), close: async () => void closed.push('closed') };
}

test('it is loaded once, when something is sent, and then sends at once', async () => {
  let loads = 0;
  const closed: string[] = [];
  const transport = new DeferredTransport(async () => {
    loads++;
    return inner(closed);
  });
  expect(loads).toBe(0);
  const reports = await Promise.all(
    [1, 2].map(() => new Promise<Report>(done => transport.send(request, done))),
  );
  expect([reports, loads]).toEqual([[ANSWER, ANSWER], 1]);
  let atOnce: Report | undefined;
  transport.send(request, report => (atOnce = report));
  expect(atOnce).toEqual(ANSWER);
  await transport.close();
  expect(closed).toEqual(['closed']);
});

test('it is not loaded to be closed, and cancels what waited for it', async () => {
  const closed: string[] = [];
  await new DeferredTransport(() => Promise.reject(new Error('never'))).close();
  const transport = new DeferredTransport(async () => inner(closed));
  const report = new Promise<Report>(done => transport.send(request, done));
  await transport.close();
  expect(await report).toMatchObject({ kind: 'broken', reason: 'cancelled' });
  expect(closed).toEqual(['closed']);
});
