import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  Configuration,
  type ConfigurationParameters,
  MediaApi,
  MessagesApi,
  MultiChannelApi,
} from 'bandwidth-sdk';
import type { AxiosError } from 'axios';
import { conversations } from './conversations.ts';

const ACCOUNT = '9900000';
const LOCAL = '+12025550100';
const CUSTOMER = '+12025550123';
const PICTURE = Buffer.from('iVBORw0KGgo=', 'base64');

/** Where the client is pointed. */
export interface SdkStage {
  /** Undefined: production, as clients are by default. */
  readonly basePath?: string | undefined;
  /** Whether tokens can be had at production's URL, which the client has written into its code. */
  readonly hasTokens: boolean;
  close(): Promise<void>;
}

/** Calls every method for messages, media and channels that the client of Bandwidth has. */
export function describeSdk(name: string, raise: () => Promise<SdkStage>): void {
  describe(`bandwidth-sdk, ${name},`, () => {
    const stage = {} as { current: SdkStage };
    beforeAll(async () => {
      stage.current = await raise();
    });
    afterAll(() => stage.current.close());
    const configured = (login: ConfigurationParameters = { username: 'user', password: 'password' }) => {
      const { basePath } = stage.current;
      return new Configuration({ ...login, ...(basePath !== undefined && { basePath }) });
    };
    describeMessages(configured);
    describeSearches(configured);
    describeMedia(configured);
    describeChannels(configured);
    test('gets a token by itself, and uses it', async () => {
      if (!stage.current.hasTokens) return;
      const api = new MessagesApi(configured({ clientId: 'user', clientSecret: 'password' }));
      expect((await api.listMessages(ACCOUNT, 'x')).status).toBe(200);
      const strange = new MessagesApi(configured({ clientId: 'stranger', clientSecret: 'password' }));
      expect(await refused(strange.listMessages(ACCOUNT, 'x'))).toMatchObject({ status: 401 });
    });
  });
}

type Configured = (login?: ConfigurationParameters) => Configuration;

const message = { applicationId: 'app', from: LOCAL, text: 'hello', to: new Set([CUSTOMER]) };

function describeMessages(configured: Configured): void {
  test('createMessage takes every field and a set of recipients', async () => {
    const whole = {
      ...message,
      to: new Set([CUSTOMER, '+12025550124']),
      media: ['https://example.com/a.png'],
      tag: 'order 7',
      priority: 'high' as const,
      expiration: '2099-01-01T00:00:00-05:00',
    };
    const { status, data } = await new MessagesApi(configured()).createMessage(ACCOUNT, whole);
    expect([status, data]).toEqual([
      202,
      {
        id: expect.stringMatching(/^\d{13}[0-9a-z]{16}$/),
        time: expect.stringMatching(/Z$/),
        owner: LOCAL,
        direction: 'out',
        segmentCount: 1,
        ...whole,
        to: [CUSTOMER, '+12025550124'],
        media: ['https://example.com/a.png'],
      },
    ]);
  });

  test('createMessage rejects with the documented body', async () => {
    const api = new MessagesApi(configured());
    expect(await refused(api.createMessage(ACCOUNT, { ...message, to: new Set() }))).toEqual({
      status: 400,
      data: {
        type: 'request-validation',
        description: 'Your request could not be accepted',
        fieldErrors: [{ fieldName: 'to', description: expect.stringContaining('at least one') }],
      },
    });
    const other = new MessagesApi(configured({ username: 'stranger', password: 'password' }));
    expect(await refused(other.createMessage(ACCOUNT, message))).toMatchObject({ status: 401 });
  });
}

function describeSearches(configured: Configured): void {
  test('listMessages takes every filter', async () => {
    const api = new MessagesApi(configured());
    const { data: sent } = await api.createMessage(ACCOUNT, message);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString();
    const found = await api.listMessages(
      ACCOUNT, sent.id, LOCAL, CUSTOMER, undefined, 'OUTBOUND', undefined, 'sms', undefined, day(-1), day(1),
      undefined, undefined, undefined, 'LOCAL_A2P', undefined, undefined, undefined, 'USA', 'USA', 1, 1, 1, 100,
      'sourceTn:desc', undefined, 5, true,
    ); // prettier-ignore
    expect(found.data).toMatchObject({
      totalCount: 1,
      pageInfo: {},
      messages: [{ messageId: sent.id, destinationTn: CUSTOMER, messageType: 'sms', segmentCount: 1 }],
    });
    expect(await refused(api.listMessages(ACCOUNT))).toMatchObject({ status: 400 });
  });
}

function describeMedia(configured: Configured): void {
  test('uploadMedia, listMedia, getMedia and deleteMedia, slashes in the name included', async () => {
    const api = new MediaApi(configured());
    const name = 'folder/0/a file.png';
    const file = PICTURE as unknown as File;
    expect((await api.uploadMedia(ACCOUNT, name, file, 'image/png', 'no-cache')).status).toBe(204);
    const { data } = await api.listMedia(ACCOUNT);
    expect(data).toMatchObject([{ mediaName: name, contentLength: PICTURE.length }]);
    const got = await api.getMedia(ACCOUNT, name, { responseType: 'arraybuffer' });
    expect(Buffer.from(got.data as unknown as ArrayBuffer)).toEqual(PICTURE);
    expect(got.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-cache' });
    expect((await api.deleteMedia(ACCOUNT, name)).status).toBe(204);
    expect(await refused(api.getMedia(ACCOUNT, name))).toMatchObject({ status: 404 });
    expect(await refused(api.deleteMedia(ACCOUNT, name))).toMatchObject({ status: 404 });
    expect((await api.listMedia(ACCOUNT)).data).toEqual([]);
    expect(await refused(api.listMedia(ACCOUNT, 'no token'))).toMatchObject({ status: 400 });
  });
}

function describeChannels(configured: Configured): void {
  test.each(conversations)('createMultiChannelMessage: $title', async ({ request }) => {
    const { status, data } = await new MultiChannelApi(configured()).createMultiChannelMessage(
      ACCOUNT,
      request,
    );
    expect([status, data]).toMatchObject([202, { links: [], errors: [], data: { direction: 'out' } }]);
    expect(data.data?.channelList).toEqual(request.channelList.map(each => ({ ...each, owner: each.from })));
  });

  test('createMultiChannelMessage rejects with errors of its own', async () => {
    const api = new MultiChannelApi(configured());
    expect(
      await refused(api.createMultiChannelMessage(ACCOUNT, { to: CUSTOMER, channelList: [] })),
    ).toMatchObject({
      status: 400,
      data: { links: [], data: null, errors: [{ type: 'request-validation' }] },
    });
  });
}

/** What the client says of a request that fails. */
async function refused(request: Promise<unknown>): Promise<{ status?: number; data?: unknown }> {
  const { response } = (await request.then(
    () => ({}),
    (error: AxiosError) => error,
  )) as Partial<AxiosError>;
  return { ...(response && { status: response.status, data: response.data }) };
}
