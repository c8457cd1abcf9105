import { describe, expect, test } from '@jest/globals';
import axios from 'axios';
import { Configuration, MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { freePort } from '../../examples/demo/free-port.ts';
import { expressConsumer, served } from './process.ts';

const ACCOUNT = '9900000';
const LOCAL = '+12025550100';
const REMOTE = '+12025550123';
const APPLICATION = '93de2206-9669-4e07-948d-329f4b722ee2';
const MEDIA = ['https://example.com/a.png'];

type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The mock with the referee, the Express example as its consumer, and clients as they are used. */
async function stage(words: readonly string[]) {
  const port = await freePort();
  const callbackUrl = `http://127.0.0.1:${port}/callbacks`;
  const options = ['--callback-url', callbackUrl, '--time', 'virtual', '--seed', '7', '--referee', ...words];
  const server = await served(options);
  const consumer = await expressConsumer({ PORT: String(port), BANDWIDTH_BASE_URL: server.url });
  const { url } = server;
  const configuration = new Configuration({ username: 'user', password: 'password', basePath: url });
  const control = (path: string, body: object = {}) =>
    axios.post(`${url.replace('/api/v2', '/_bwkit')}${path}`, body);
  return {
    url,
    configuration,
    control,
    /** Ends the server, and returns how, and every line that it has written. */
    end: async () => {
      await control('/idle');
      server.kill('SIGTERM');
      const { code } = await server.ended;
      return { code, lines: server.lines.map(line => JSON.parse(line) as Line) };
    },
    [Symbol.asyncDispose]: async () => {
      await consumer[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Which types of event were posted. */
function typesIn(lines: readonly Line[]): string[] {
  const types = lines.flatMap(({ kind, subject }) =>
    kind === 'attempt' ? [(subject as { type: string }).type] : [],
  );
  return [...new Set(types)].toSorted();
}

describe('Prism finds nothing wrong, neither with the SDK nor with the mock,', () => {
  test('in messages, their receipts, their search and the answers of a consumer', async () => {
    await using world = await stage(['--carrier-name', '--duplicates', '50%']);
    const api = new MessagesApi(world.configuration);
    const send = async (rest: object) =>
      (
        await api.createMessage(ACCOUNT, {
          applicationId: APPLICATION,
          from: LOCAL,
          to: new Set([REMOTE]),
          ...rest,
        })
      ).data;
    const { id = '' } = await send({ text: 'hello', tag: 'order 7', priority: 'high' });
    await send({ text: 'look', media: new Set(MEDIA), expiration: '2100-01-01T00:00:00Z' });
    await send({ text: 'all', to: new Set([REMOTE, '+12025550124']) });
    await send({ text: 'you won’t get this', to: new Set(['+15550004720']) });
    await world.control('/inbound', { from: REMOTE, to: [LOCAL], text: 'hi' });
    await world.control('/inbound', { from: REMOTE, to: [LOCAL, '+12025550199'], media: MEDIA });
    await world.control('/idle');
    expect((await api.listMessages(ACCOUNT, id)).data.messages?.length).toBe(1);
    const { code, lines } = await world.end();
    expect(lines.filter(({ kind }) => kind === 'violation')).toEqual([]);
    expect(lines.at(-1)).toEqual({ kind: 'refereed', consumer: 0, mock: 0 });
    expect(typesIn(lines)).toEqual([
      'message-delivered',
      'message-failed',
      'message-received',
      'message-sending',
    ]);
    expect(code).toBe(143);
  });

  test('in multi-channel messages, media and the token', async () => {
    await using world = await stage([]);
    const channels = new MultiChannelApi(world.configuration);
    const sms = { from: LOCAL, applicationId: APPLICATION, channel: 'SMS', content: { text: 'hi' } };
    const rbm = { from: 'BandwidthRBM', applicationId: APPLICATION, channel: 'RBM', content: { text: 'hi' } };
    for (const channelList of [[sms], [rbm, sms]]) {
      const sent = await channels.createMultiChannelMessage(ACCOUNT, { to: REMOTE, channelList } as never);
      expect(sent.status).toBe(202);
    }
    const media = new MediaApi(world.configuration);
    await media.uploadMedia(ACCOUNT, 'winter/ä b.png', Buffer.from('png') as never, 'image/png', 'no-cache');
    expect((await media.listMedia(ACCOUNT)).data.length).toBe(1);
    expect((await media.getMedia(ACCOUNT, 'winter/ä b.png')).status).toBe(200);
    await media.deleteMedia(ACCOUNT, 'winter/ä b.png');
    const auth = { username: 'id', password: 'secret' };
    await axios.post(`${world.url}/oauth2/token`, 'grant_type=client_credentials', { auth });
    const { code, lines } = await world.end();
    expect(lines.filter(({ kind }) => kind === 'violation')).toEqual([]);
    expect(typesIn(lines)).toEqual(expect.arrayContaining(['message-delivered', 'message-sent']));
    expect(code).toBe(143);
  });

  test('in what is sent again and again to a consumer that is down for a day', async () => {
    const callbackUrl = `http://127.0.0.1:${await freePort()}/`;
    await using server = await served(['--callback-url', callbackUrl, '--time', 'virtual', '--referee']);
    const api = new MessagesApi(
      new Configuration({ username: 'user', password: 'password', basePath: server.url }),
    );
    await api.createMessage(ACCOUNT, {
      applicationId: APPLICATION,
      from: LOCAL,
      to: new Set([REMOTE]),
      text: 'hi',
    });
    await server.line(line => line.includes('"exhausted"'));
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(143);
    expect(JSON.parse(server.lines.at(-1) ?? '')).toEqual({ kind: 'refereed', consumer: 0, mock: 0 });
  });
});
