import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { Configuration, MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { root } from './example-files.ts';

/*
 * Prism serves nothing but the document and its examples. What Bandwidth's client for Node checks in its own tests has
 * to hold against them.
 */
const ACCOUNT = '9900000';
let server: ReturnType<typeof createServer>;
let configuration: Configuration;

beforeAll(async () => {
  const operations = await getHttpOperationsFromSpec(join(root, 'spec/openapi.yaml'));
  server = createServer(operations, {
    cors: false,
    config: {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      isProxy: false,
      upstreamProxy: undefined,
    },
    components: { logger: createLogger('prism', { level: 'silent' }) },
  });
  const basePath = await server.listen(0, '127.0.0.1');
  configuration = new Configuration({ username: 'user', password: 'password', basePath });
});
afterAll(() => server.close());

test('a message is accepted and its answer has every field', async () => {
  const { status, data } = await new MessagesApi(configuration).createMessage(ACCOUNT, {
    to: new Set(['+15554443333']),
    from: '+15551113333',
    text: 'Hello',
    applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
    tag: 'tag',
    priority: 'high',
    expiration: '2031-01-01T00:00:00.000Z',
  });
  expect(status).toBe(202);
  expect(data).toEqual({
    id: expect.stringMatching(/^.{29}$/),
    owner: expect.stringMatching(/^.{12}$/),
    applicationId: expect.stringMatching(/^.{36}$/),
    time: expect.stringMatching(/Z$/),
    segmentCount: expect.any(Number),
    direction: 'out',
    to: [expect.stringMatching(/^.{12}$/)],
    from: expect.stringMatching(/^.{12}$/),
    media: [expect.stringMatching(/^http/)],
    text: expect.any(String),
    tag: expect.any(String),
    priority: expect.stringMatching(/^(default|high)$/),
    expiration: expect.any(String),
  });
});

test('a listed message has every field', async () => {
  const { status, data } = await new MessagesApi(configuration).listMessages(ACCOUNT);
  expect(status).toBe(200);
  expect(Object.keys(data.pageInfo ?? {}).toSorted()).toEqual([
    'nextPage',
    'nextPageToken',
    'prevPage',
    'prevPageToken',
  ]);
  const [item] = data.messages ?? [];
  expect(Object.keys(item ?? {})).toHaveLength(23);
  expect(Object.values(item ?? {})).not.toContain(null);
  expect(item?.errorCode).toBeGreaterThan(0);
});

test('an empty message is answered with 400, and nobody in particular with 401', async () => {
  const send = new MessagesApi(configuration).createMessage(ACCOUNT, {} as never);
  await expect(send).rejects.toMatchObject({
    response: { status: 400, data: { type: 'request-validation' } },
  });
  const stranger = new MessagesApi(new Configuration({ basePath: configuration.basePath ?? '' }));
  await expect(stranger.listMessages(ACCOUNT)).rejects.toMatchObject({
    response: { status: 401, data: { type: 'unauthorized', description: 'Authentication Failed' } },
  });
});

test('media are stored, listed, fetched and removed, under a name with a slash as well', async () => {
  const media = new MediaApi(configuration);
  const headers = { 'Content-Type': 'text/plain', Accept: 'text/plain' };
  const file = '123456' as unknown as File;
  expect((await media.uploadMedia(ACCOUNT, 'cat', file, undefined, undefined, { headers })).status).toBe(204);
  expect((await media.uploadMedia(ACCOUNT, 'pets/cat.png', file, 'image/png', 'no-cache')).status).toBe(204);
  expect((await media.uploadMedia(ACCOUNT, 'cat', file)).status).toBe(204);
  expect((await media.listMedia(ACCOUNT)).data[0]).toEqual({
    content: expect.any(String),
    contentLength: expect.any(Number),
    mediaName: expect.any(String),
  });
  expect((await media.getMedia(ACCOUNT, 'pets/cat.png')).status).toBe(200);
  expect((await media.deleteMedia(ACCOUNT, 'cat')).status).toBe(204);
});

test('a multi-channel message is accepted', async () => {
  const { status, data } = await new MultiChannelApi(configuration).createMultiChannelMessage(ACCOUNT, {
    to: '+15554443333',
    tag: 'tag',
    priority: 'high',
    channelList: [{ from: '+15551113333', applicationId: 'a', channel: 'SMS', content: { text: 'Hello' } }],
  });
  expect(status).toBe(202);
  expect(data).toMatchObject({
    links: [],
    data: { id: expect.any(String), to: [expect.any(String)], channelList: [{ channel: 'SMS' }] },
    errors: [],
  });
  expect(Object.keys(data.data ?? {})).toEqual(expect.arrayContaining(['tag', 'priority', 'expiration']));
});

test('a client gets a token', async () => {
  const answer = await fetch(`${configuration.basePath}/oauth2/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa('id:secret')}`,
    },
    body: 'grant_type=client_credentials',
  });
  expect(await answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
});
