import { describe, expect, test } from '@jest/globals';
import { Configuration, MessagesApi } from 'bandwidth-sdk';
import { freePort } from '../../examples/demo/free-port.ts';
import { expressConsumer, served } from './process.ts';

const APPLICATION_ID = '93de2206-9669-4e07-948d-329f4b722ee2';
const LOCAL = '+12025550100';

interface State {
  readonly inbox: { id: string; sender: string; text: string; answered: number }[];
  readonly receipts: { id: string; recipient: string; status: string; errorCode: number | null }[];
}

/** The mock, the consumer and the client, each as it is used: two processes and the real SDK. */
async function stage(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const callbackUrl = `http://127.0.0.1:${port}/callbacks`;
  const server = await served(['--callback-url', callbackUrl, '--time', 'virtual', '--seed', '7', ...words]);
  const consumer = await expressConsumer({ PORT: String(port), BANDWIDTH_BASE_URL: server.url, ...env });
  const { url } = server;
  const api = new MessagesApi(new Configuration({ username: 'user', password: 'password', basePath: url }));
  const control = url.replace('/api/v2', '/_bwkit');
  return {
    send: async (to: string[], rest: object = { text: 'hello' }) =>
      (
        await api.createMessage('9900000', {
          applicationId: APPLICATION_ID,
          from: LOCAL,
          to: new Set(to),
          ...rest,
        })
      ).data,
    inbound: (body: object) => fetch(`${control}/inbound`, { method: 'POST', body: JSON.stringify(body) }),
    idle: async () => expect((await fetch(`${control}/idle`, { method: 'POST' })).status).toBe(200),
    state: async () => (await (await fetch(callbackUrl.replace('callbacks', 'state'))).json()) as State,
    deliveries: async () =>
      (
        (await (await fetch(`${control}/deliveries`)).json()) as {
          deliveries: { phase: string; attempts: unknown[]; duplicateOf: string | null }[];
        }
      ).deliveries,
    [Symbol.asyncDispose]: async () => {
      await consumer[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('what the SDK sends to bwkit serve reaches a consumer process', () => {
  test('SMS, MMS, group MMS and a failure, receipt by receipt', async () => {
    await using world = await stage();
    const sms = await world.send(['+12025550123'], { text: 'hello', tag: 'order 7' });
    const mms = await world.send(['+12025550123'], { text: 'look', media: ['https://example.com/a.png'] });
    const group = await world.send(['+12025550124', '+12025550125'], { text: 'all' });
    const failing = await world.send(['+15550004720']);
    expect(sms).toMatchObject({
      direction: 'out',
      owner: LOCAL,
      segmentCount: 1,
      tag: 'order 7',
      text: 'hello',
      to: ['+12025550123'],
    });
    await world.idle();
    const { receipts } = await world.state();
    const known = receipts.map(({ id, recipient, status, errorCode }) => [id, recipient, status, errorCode]);
    expect(known.toSorted()).toEqual(
      [
        [sms.id, '+12025550123', 'delivered', null],
        [mms.id, '+12025550123', 'delivered', null],
        [group.id, '+12025550124', 'delivered', null],
        [group.id, '+12025550125', 'delivered', null],
        [failing.id, '+15550004720', 'failed', 4720],
      ].toSorted(),
    );
    for (const delivery of await world.deliveries())
      expect(delivery).toMatchObject({ phase: 'acknowledged', duplicateOf: null });
  });

  test('an inbound message, which the consumer answers once through the API, however often it is told', async () => {
    await using world = await stage(['--duplicates', '100%']);
    await world.inbound({ from: '+12025550123', to: [LOCAL], text: 'hi' });
    await world.idle();
    await world.idle();
    const { inbox, receipts } = await world.state();
    expect(inbox).toMatchObject([{ sender: '+12025550123', text: 'hi', answered: 1 }]);
    expect(receipts).toMatchObject([{ recipient: '+12025550123', status: 'delivered' }]);
    expect((await world.deliveries()).map(({ duplicateOf }) => duplicateOf !== null)).toContain(true);
  });

  test('with credentials, which are shown when the consumer asks for them', async () => {
    const env = { CALLBACK_USERNAME: 'bandwidth', CALLBACK_PASSWORD: 'secret' };
    await using world = await stage(['--auth', 'bandwidth:secret'], env);
    await world.send(['+12025550123']);
    await world.idle();
    const [delivery] = await world.deliveries();
    expect(delivery?.attempts).toMatchObject([
      { attempt: 1, authorized: false, outcome: { kind: 'challenged', status: 401 } },
      { attempt: 1, authorized: true, outcome: { kind: 'acknowledged' } },
    ]);
    expect((await world.state()).receipts.length).toBe(1);
  });
});
