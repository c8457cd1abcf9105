import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axios from 'axios';
import { Configuration, MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { type PrismMock, startPrismMock } from '../../../mocks/prism/static-mock.ts';
import { isEnvelope } from '../../../src/contract/validate.ts';
import { consumerAnswering } from './consumer.ts';

const ACCOUNT = '9900000';
const SMS = {
  applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
  from: '+12025550100',
  to: new Set(['+12025550123']),
  text: 'hi',
};
const BODY = { ...SMS, to: '+12025550123' };
const auth = { username: 'user', password: 'password' };

let mock: PrismMock;
beforeAll(async () => {
  mock = await startPrismMock();
});
afterAll(() => mock.close());

const ask = (path: string, headers: Record<string, string> = {}, options: RequestInit = {}) =>
  fetch(`${mock.url}/users/${ACCOUNT}${path}`, {
    ...options,
    headers: { Authorization: 'Basic dTpw', ...headers },
  });

const post = (body: string | object, headers: Record<string, string> = {}) =>
  ask(
    '/messages',
    { 'Content-Type': 'application/json', ...headers },
    {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  );

describe('every method of the SDK gets the answer that it expects', () => {
  const configuration = () => new Configuration({ ...auth, basePath: mock.url });

  test('of messages', async () => {
    const api = new MessagesApi(configuration());
    const sent = await api.createMessage(ACCOUNT, SMS);
    expect(sent).toMatchObject({
      status: 202,
      data: { id: expect.any(String), direction: 'out', segmentCount: 1 },
    });
    const found = await api.listMessages(ACCOUNT, '1733170601042a7b2n5y8e1r4t6uo');
    expect(found).toMatchObject({ status: 200, data: { messages: [{ messageStatus: 'FAILED' }] } });
  });

  test('of media, whatever is in their names', async () => {
    const api = new MediaApi(configuration());
    expect(
      (await api.uploadMedia(ACCOUNT, 'winter/ä b.png', Buffer.from('x') as never, 'image/png')).status,
    ).toBe(204);
    expect((await api.listMedia(ACCOUNT)).data).toContainEqual(
      expect.objectContaining({ mediaName: 'menu.png' }),
    );
    expect((await api.getMedia(ACCOUNT, 'winter/ä b.png')).data).toBe('the bytes of the file');
    expect((await api.deleteMedia(ACCOUNT, 'menu.png')).status).toBe(204);
  });

  test('of multi-channel messages', async () => {
    const api = new MultiChannelApi(configuration());
    const sent = await api.createMultiChannelMessage(ACCOUNT, {
      to: '+12025550123',
      channelList: [
        {
          from: SMS.from,
          applicationId: SMS.applicationId,
          channel: 'SMS' as never,
          content: { text: 'hi' },
        },
      ],
    });
    expect(sent).toMatchObject({ status: 202, data: { data: { id: expect.any(String) }, errors: [] } });
  });

  test('of the token', async () => {
    const { data } = await axios.post(`${mock.url}/oauth2/token`, 'grant_type=client_credentials', { auth });
    expect(data).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
  });
});

describe('what the document promises is answered', () => {
  test.each([
    ['no credentials', () => post(BODY, { Authorization: '' }), 401],
    ['no recipient', () => post({ ...BODY, to: [] }), 400],
    ['no JSON', () => post('{'), 400],
    ['another content type', () => post('<x/>', { 'Content-Type': 'application/xml' }), 415],
    ['a media name with plain slashes', () => ask('/media/2024/winter/poster.jpg'), 200],
    ['a search without any filter', () => ask('/messages'), 200],
    ['another path', () => ask('/calls'), 404],
    ['another method', () => ask('/messages', {}, { method: 'PATCH' }), 405],
    ['the status that Prefer wishes', () => ask('/messages?messageId=1', { Prefer: 'code=429' }), 429],
    ['a wish that cannot be meant', () => post(BODY, { Prefer: 'code=many' }), 422],
  ] as const)('%s', async (_, send, status) => {
    const answer = await send();
    expect([answer.status, await answer.text()]).toEqual([status, expect.any(String)]);
  });

  test('below every prefix that the API has had', async () => {
    const root = mock.url.replace('/api/v2', '');
    for (const prefix of ['/api/v2', '/v2', '']) {
      const url = `${root}${prefix}/users/${ACCOUNT}/messages`;
      expect((await axios.post(url, BODY, { auth })).status).toBe(202);
    }
  });

  test('by the example that Prefer names', async () => {
    const answer = await post(BODY, { Prefer: 'example=group' });
    expect(await answer.json()).toMatchObject({ to: ['+15554443333', '+15552223333'] });
  });
});

describe('what makes the server of Prism fall does nothing here:', () => {
  test('a content type that is none', async () => {
    expect((await post(BODY, { 'Content-Type': 'x/' })).status).toBe(415);
    expect((await post(BODY, { 'Content-Type': 'application/json; charset=;=' })).status).toBeLessThan(500);
    expect((await post(BODY)).status).toBe(202);
  });

  test('violations beyond what a header may hold, and with what it may not', async () => {
    const recipients = Array.from({ length: 400 }, (_, index) => `ключ ${index}`);
    const answer = await post({ ...BODY, to: recipients });
    const found = JSON.parse(answer.headers.get('sl-violations') ?? '') as {
      location: string[];
      message: string;
    }[];
    expect(answer.status).toBe(400);
    expect(found[0]).toMatchObject({ location: ['request', 'body', 'to'], severity: 'Error' });
    expect(found.at(-1)?.message).toMatch(/^\d+ more violations do not fit into a header\.$/);
  });
});

describe('the callbacks that Prism fires once', () => {
  test('are delivered again until the consumer acknowledges, each with the same envelope', async () => {
    using consumer = await consumerAnswering(500, 503, 204);
    await using own = await startPrismMock({ callbackUrl: consumer.url, time: 'virtual' });
    await axios.post(`${own.url}/users/${ACCOUNT}/messages`, BODY, { auth });
    await own.idle();
    expect(consumer.taken.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(3).fill('BandwidthAPI/v2'),
    );
    expect(new Set(consumer.taken.map(({ body }) => body)).size).toBe(1);
    expect(isEnvelope(JSON.parse(consumer.taken[0]?.body ?? ''))).toBe(true);
    expect(own.sender.deliveries.list()).toMatchObject([{ phase: 'acknowledged', attempts: [{}, {}, {}] }]);
  });

  test('tell of the message that the answer told of', async () => {
    using consumer = await consumerAnswering(204);
    await using own = await startPrismMock({ callbackUrl: consumer.url });
    const { data } = await axios.post(`${own.url}/users/${ACCOUNT}/messages`, BODY, { auth });
    await own.idle();
    const [event] = JSON.parse(consumer.taken[0]?.body ?? '');
    const { text: _notInCallbacks, expiration: _neither, ...accepted } = data;
    expect(event).toMatchObject({ type: 'message-delivered', to: data.to[0], message: accepted });
  });

  test('come twice as often as is asked for, and with the credentials that the consumer asks for', async () => {
    using consumer = await consumerAnswering(401, 204, 204);
    const credentials = { username: 'bandwidth', password: 'secret' };
    const options = { callbackUrl: consumer.url, credentials, duplicateRatio: 1, time: 'virtual' } as const;
    await using own = await startPrismMock(options);
    await axios.post(`${own.url}/users/${ACCOUNT}/messages`, BODY, { auth });
    await own.idle();
    expect(own.sender.deliveries.list().map(({ duplicateOf }) => duplicateOf)).toEqual([null, 'd1']);
    expect(consumer.taken[1]?.headers['authorization']).toBe('Basic YmFuZHdpZHRoOnNlY3JldA==');
  });

  test('do not come for what was refused', async () => {
    using consumer = await consumerAnswering(204);
    await using own = await startPrismMock({ callbackUrl: consumer.url });
    const refused = await axios.post(
      `${own.url}/users/${ACCOUNT}/messages`,
      {},
      { auth, validateStatus: null },
    );
    await axios.post(`${own.url}/users/${ACCOUNT}/messages`, BODY, { auth });
    await own.idle();
    expect(refused.status).toBe(400);
    expect(own.sender.deliveries.list().length).toBe(1);
  });

  test('cannot be posted by anybody else', async () => {
    using consumer = await consumerAnswering(204);
    await using own = await startPrismMock({ callbackUrl: consumer.url });
    const url = `${own.url.replace('/api/v2', '')}/_bwkit/callbacks/1`;
    expect((await fetch(url, { method: 'POST', body: '[]' })).status).toBe(404);
    expect(own.sender.deliveries.list()).toEqual([]);
  });
});
