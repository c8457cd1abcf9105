import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Configuration, MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { accountFrom } from '../../src/lifecycle/index.ts';
import { type Mock, startMock } from '../../src/index.ts';

const ACCOUNT = '9900000';
const HOUR_MS = 3_600_000;
const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };
const login = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ time: 'virtual', seed: 1 });
  mock.clock.freeze();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

async function ask(path: string, { method = 'POST', headers = {}, body }: Asked = {}, base = mock.url) {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null,
  };
}

const send = (changes: object, asked: Asked = {}) =>
  ask(`/users/${ACCOUNT}/messages`, { body: { ...SMS, ...changes }, ...asked });

describe('createMessage', () => {
  test('echoes what it has accepted', async () => {
    const { status, json } = await send({ tag: 'a tag', priority: 'high', text: 'ä'.repeat(71) });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      ...SMS,
      owner: SMS.from,
      direction: 'out',
      text: 'ä'.repeat(71),
      segmentCount: 1,
      tag: 'a tag',
      priority: 'high',
    });
    expect(json.id).toMatch(/^\d{13}[0-9a-z]{16}$/);
    expect((await send({ text: 'ж'.repeat(71) })).json.segmentCount).toBe(2);
  });

  test('takes a single recipient as text, and makes a group or media an MMS of one segment', async () => {
    expect((await send({ to: '+12025550123' })).json.to).toEqual(['+12025550123']);
    const long = { text: 'x'.repeat(1000) };
    expect((await send({ ...long })).json.segmentCount).toBe(7);
    expect((await send({ ...long, to: ['+12025550123', '+12025550124'] })).json.segmentCount).toBe(1);
    expect((await send({ ...long, media: ['https://example.com/a.png'] })).json.segmentCount).toBe(1);
  });

  const refused: [string, object, string, RegExp][] = [
    ['no recipient', { to: [] }, 'to', /at least one telephone number/],
    [
      'eleven recipients',
      { to: Array.from({ length: 11 }, (_, n) => `+120255501${n + 10}`) },
      'to',
      /at most 10/,
    ],
    ['a recipient twice', { to: ['+12025550123', '+12025550123'] }, 'to', /twice/],
    [
      'a recipient without a plus',
      { to: ['2025550123'] },
      'to',
      /^'2025550123' must be replaced with a valid E164/,
    ],
    ['a sender of twelve letters', { from: 'abcdefghijkl' }, 'from', /exactly one telephone number/],
    ['neither text nor media', { text: '' }, 'text', /required unless media/],
    ['a text of 2049 characters', { text: 'x'.repeat(2049) }, 'text', /2048/],
    ['a text that is a number', { text: 5 }, 'text', /string/],
    ['a tag of 1025 characters', { tag: 'x'.repeat(1025) }, 'tag', /1024/],
    ['an unknown priority', { priority: 'urgent' }, 'priority', /none of the values/],
    ['an expiration in the past', { expiration: '2020-01-01T00:00:00Z' }, 'expiration', /future/],
    ['an expiration that is no time', { expiration: 'tomorrow' }, 'expiration', /RFC 3339/],
    ['media that is no list', { media: 'https://example.com/a.png' }, 'media', /array/],
    ['no application', { applicationId: undefined }, 'applicationId', /required/],
  ];
  test.each(refused)('refuses %s', async (_, changes, fieldName, description) => {
    const { status, json } = await send(changes);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      type: 'request-validation',
      description: 'Your request could not be accepted',
    });
    expect(json.fieldErrors).toEqual([{ fieldName, description: expect.stringMatching(description) }]);
    expect(mock.messages()).toEqual([]);
    expect(mock.effects()).toMatchObject([{ status: 400, messageId: null }]);
  });

  test('names every field that is to blame', async () => {
    const { json } = await ask(`/users/${ACCOUNT}/messages`, { body: {} });
    expect(json.fieldErrors.map(({ fieldName }: { fieldName: string }) => fieldName).toSorted()).toEqual([
      'applicationId',
      'from',
      'text',
      'to',
    ]);
  });

  test.each([400, 401, 403, 429, 500])('answers %i where the magic number asks for it', async status => {
    const answer = await send({ to: [`+15550030${status}`] });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ type: expect.any(String), description: expect.any(String) });
    expect(mock.messages()).toEqual([]);
  });

  test('answers a broken body, another type and another wish for a type as documented', async () => {
    expect((await send({}, { body: '{"a":' })).json).toEqual({
      type: 'request-validation',
      description: 'Your request could not be accepted',
    });
    const xml = await send({}, { headers: { 'Content-Type': 'application/xml' } });
    expect([xml.status, xml.json.type]).toEqual([415, 'unsupported-content-type']);
    expect((await send({}, { headers: { Accept: 'text/html' } })).status).toBe(406);
    expect((await send({}, { body: JSON.stringify({ ...SMS, text: 'x'.repeat(9_000_000) }) })).status).toBe(
      413,
    );
  });

  test('answers 405 to another method and the 404 of the framework to another path', async () => {
    expect((await ask(`/users/${ACCOUNT}/messages`, { method: 'PATCH' })).json.description).toContain(
      "'PATCH'",
    );
    const { status, json } = await ask('/nowhere', { method: 'GET' });
    expect(status).toBe(404);
    expect(json).toMatchObject({ status: 404, error: 'Not Found', path: '/api/v2/nowhere' });
  });

  test('is offered at the root too, for clients whose base URL has no path', async () => {
    expect(
      (await ask(`/users/${ACCOUNT}/messages`, { body: SMS }, mock.url.replace('/api/v2', ''))).status,
    ).toBe(202);
  });
});

describe('an account that is configured', () => {
  const accounts = [
    accountFrom({
      id: ACCOUNT,
      applications: [{ id: 'app' }],
      credentials: [{ username: 'user', password: 'secret' }],
      numbers: [{ number: '+12025550100' }],
      rate: { segmentsPerSecond: 1, queueWindowMs: 2000 },
    }),
  ];
  const headers = { Authorization: login('user', 'secret') };

  test('knows its users, applications and numbers, and its queue fills up', async () => {
    await using own = await startMock({ accounts, time: 'virtual' });
    own.clock.freeze();
    const post = (changes: object, asked: Asked = {}) =>
      ask(`/users/${ACCOUNT}/messages`, { headers, body: { ...SMS, ...changes }, ...asked }, own.url);
    const stranger = await post({}, { headers: {} });
    expect([stranger.status, stranger.json.type, stranger.headers.get('www-authenticate')]).toEqual([
      401,
      'unauthorized',
      'Basic realm="Bandwidth"',
    ]);
    expect((await post({}, { headers: { Authorization: login('user', 'wrong') } })).status).toBe(401);
    expect((await ask('/users/1/messages', { headers, body: SMS }, own.url)).json).toEqual({
      type: 'forbidden',
      description: 'Access Denied',
    });
    expect((await post({ applicationId: 'other' })).json.fieldErrors[0].fieldName).toBe('applicationId');
    const foreign = await post({ from: '+12025550999' });
    expect(foreign.status).toBe(202);
    const record = own
      .messages()
      .find(each => each.direction === 'out' && each.message.id === foreign.json.id);
    expect(record).toMatchObject({ courses: [{ outcome: { kind: 'failed', errorCode: 4403 } }] });
    expect((await post({})).status).toBe(202);
    const full = await post({});
    expect([full.status, full.json.type]).toEqual([429, 'max-message-queue-size-exceeded']);
    expect(full.json.description).toContain('60 messages per minute');
    await own.clock.advance(1000);
    expect((await post({})).status).toBe(202);
  });

  test('takes a bearer token that its token endpoint gave out, until it expires', async () => {
    await using own = await startMock({ accounts, time: 'virtual' });
    own.clock.freeze();
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
    const token = await ask(
      '/oauth2/token',
      { headers: form, body: 'grant_type=client_credentials' },
      own.url,
    );
    expect(token.json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect((await ask('/oauth2/token', { headers: form, body: 'grant_type=password' }, own.url)).status).toBe(
      400,
    );
    const bearer = { Authorization: `Bearer ${token.json.access_token}` };
    const path = `/users/${ACCOUNT}/messages`;
    expect((await ask(path, { headers: bearer, body: SMS }, own.url)).status).toBe(202);
    await own.clock.advance(HOUR_MS);
    expect((await ask(path, { headers: bearer, body: SMS }, own.url)).status).toBe(401);
  });
});

describe('listMessages', () => {
  const list = async (query: string) =>
    (await ask(`/users/${ACCOUNT}/messages?${query}`, { method: 'GET' })).json;

  test('follows a message to its end, recipient by recipient', async () => {
    const { json } = await send({ to: ['+12025550123', '+15550004720'] });
    expect(
      (await list(`messageId=${json.id}`)).messages.map(
        (item: { messageStatus: string }) => item.messageStatus,
      ),
    ).toEqual(['RECEIVED', 'RECEIVED']);
    await mock.clock.advance(60_000);
    const { totalCount, messages } = await list(`messageId=${json.id}&sort=destinationTn:asc`);
    expect(totalCount).toBe(2);
    expect(messages).toMatchObject([
      {
        destinationTn: '+12025550123',
        messageStatus: 'DELIVERED',
        errorCode: 0,
        messageType: 'mms',
        recipientCount: 2,
      },
      { destinationTn: '+15550004720', messageStatus: 'FAILED', errorCode: 4720 },
    ]);
  });

  test('wants a filter, and refuses one that has no valid value', async () => {
    expect((await ask(`/users/${ACCOUNT}/messages?limit=5`, { method: 'GET' })).status).toBe(400);
    for (const wrong of [
      'messageStatus=GONE',
      'fromDateTime=yesterday',
      'errorCode=x',
      'messageType=fax',
      'messageId=x&sort=messageId:up',
    ]) {
      expect([wrong, (await ask(`/users/${ACCOUNT}/messages?${wrong}`, { method: 'GET' })).status]).toEqual([
        wrong,
        400,
      ]);
    }
  });

  test('pages through what it finds, forwards and back', async () => {
    for (let n = 0; n < 5; n++) await send({ to: [`+1202555012${n}`] });
    const first = await list('sourceTn=%2B12025550100&limit=2&sort=destinationTn:asc');
    const numbers = (page: { messages: { destinationTn: string }[] }) =>
      page.messages.map(({ destinationTn }) => destinationTn.at(-1));
    expect([first.totalCount, numbers(first)]).toEqual([5, ['0', '1']]);
    const second = (await ask(first.pageInfo.nextPage.replace(mock.url, ''), { method: 'GET' })).json;
    expect(numbers(second)).toEqual(['2', '3']);
    const third = (await ask(second.pageInfo.nextPage.replace(mock.url, ''), { method: 'GET' })).json;
    expect([numbers(third), third.pageInfo.nextPage]).toEqual([['4'], undefined]);
    expect(
      numbers((await ask(second.pageInfo.prevPage.replace(mock.url, ''), { method: 'GET' })).json),
    ).toEqual(['0', '1']);
  });

  test('filters by prefix, direction, status and time, and forgets after 14 days', async () => {
    await send({ to: ['+12025550123'] });
    await send({ to: ['+13035550123'] });
    mock.sender.receive({ kind: 'message', from: '+12025550123', to: ['+12025550100'], text: 'hi' });
    expect((await list('destinationTn=%2B1303')).totalCount).toBe(1);
    expect((await list('destinationTn=%2B12025550123,%2B13035550123')).totalCount).toBe(2);
    expect((await list('messageDirection=INBOUND')).messages).toMatchObject([
      { messageStatus: 'RECEIVED', destinationTn: '+12025550100' },
    ]);
    const now = new Date(mock.clock.now()).toISOString();
    expect((await list(`toDateTime=${now}`)).totalCount).toBe(3);
    await mock.clock.advance(14 * 24 * HOUR_MS + 1);
    expect((await list(`toDateTime=${now}`)).totalCount).toBe(0);
  });

  test('answers 429 with Retry-After beyond 3500 requests in five minutes', async () => {
    await mock.clock.advance(HOUR_MS);
    let last = await ask(`/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' });
    for (let n = 0; last.status === 200 && n < 3600; n++)
      last = await ask(`/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' });
    expect([last.status, last.json.type, last.headers.get('retry-after')]).toEqual([
      429,
      'rate_limit_exceeded',
      '300',
    ]);
    await mock.clock.advance(300_000);
    expect((await ask(`/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' })).status).toBe(200);
  });
});

describe('the SDK', () => {
  const configuration = () =>
    new Configuration({ username: 'user', password: 'password', basePath: mock.url });

  test('uploads, lists, downloads, overwrites and deletes media, slashes in names included', async () => {
    const api = new MediaApi(configuration());
    const name = 'folder/0/a file.png';
    await api.uploadMedia(ACCOUNT, name, Buffer.from('first') as never, 'image/png', 'no-cache');
    await api.uploadMedia(ACCOUNT, name, Buffer.from('second') as never, 'image/png', 'no-cache');
    expect((await api.listMedia(ACCOUNT)).data).toMatchObject([{ mediaName: name, contentLength: 6 }]);
    const file = await fetch(`${mock.url}/users/${ACCOUNT}/media/folder/0/a%20file.png`);
    expect([await file.text(), file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      'second',
      'image/png',
      'no-cache',
    ]);
    expect((await api.getMedia(ACCOUNT, name)).status).toBe(200);
    await api.deleteMedia(ACCOUNT, name);
    expect((await api.listMedia(ACCOUNT)).data).toEqual([]);
    expect((await ask(`/users/${ACCOUNT}/media/${name}`, { method: 'GET' })).status).toBe(404);
  });

  test('finds media gone after 48 hours, and refuses a file that is too large', async () => {
    const path = `/users/${ACCOUNT}/media/a.txt`;
    await ask(path, { method: 'PUT', body: 'x' });
    await mock.clock.advance(48 * HOUR_MS - 1);
    expect((await ask(path, { method: 'GET' })).status).toBe(200);
    await mock.clock.advance(1);
    expect((await ask(path, { method: 'GET' })).status).toBe(404);
    expect((await ask(path, { method: 'PUT', body: 'x'.repeat(3_500_001) })).status).toBe(413);
  });

  test('downloads what came with an inbound MMS', async () => {
    mock.sender.receive({ kind: 'message', from: '+12025550123', to: ['+12025550100'], media: ['cat.png'] });
    const [record] = mock.messages();
    const { message } = (record?.direction === 'in' ? record.event.event : {}) as {
      message: { media: string[] };
    };
    const file = await fetch(message.media[0]!);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await fetch(message.media[0]!.replace('cat', 'dog'))).status).toBe(404);
  });

  test('sends over several channels, and lists messages', async () => {
    const channel = { from: 'BandwidthRBM', applicationId: 'app', channel: 'RBM', content: { text: 'hi' } };
    const api = new MultiChannelApi(configuration());
    const { data } = await api.createMultiChannelMessage(ACCOUNT, {
      to: '+12025550123',
      channelList: [channel],
    } as never);
    expect(data).toMatchObject({
      links: [],
      errors: [],
      data: { direction: 'out', to: ['+12025550123'], channelList: [{ owner: 'BandwidthRBM' }] },
    });
    const found = await new MessagesApi(configuration()).listMessages(ACCOUNT, data.data!.id);
    expect(found.data.messages).toMatchObject([{ messageType: 'rcs' }]);
    const invalid = await ask(`/users/${ACCOUNT}/messages/multiChannel`, {
      body: { to: '+12025550123', channelList: [] },
    });
    expect([invalid.status, invalid.json.data, invalid.json.errors[0].source]).toEqual([
      400,
      null,
      { field: 'channelList' },
    ]);
  });
});
