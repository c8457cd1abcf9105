import { describe, expect, test } from '@jest/globals';
import { Configuration, MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { ACCOUNT, ask, HOUR_MS, standingMock } from './ask.ts';

const stage = standingMock();

describe('the SDK', () => {
  const configuration = () =>
    new Configuration({ username: 'user', password: 'password', basePath: stage.mock.url });

  test('uploads, lists, downloads, overwrites and deletes media, slashes in names included', async () => {
    const api = new MediaApi(configuration());
    const name = 'folder/0/a file.png';
    await api.uploadMedia(ACCOUNT, name, Buffer.from('first') as never, 'image/png', 'no-cache');
    await api.uploadMedia(ACCOUNT, name, Buffer.from('second') as never, 'image/png', 'no-cache');
    expect((await api.listMedia(ACCOUNT)).data).toMatchObject([{ mediaName: name, contentLength: 6 }]);
    const file = await fetch(`${stage.mock.url}/users/${ACCOUNT}/media/folder/0/a%20file.png`);
    expect([await file.text(), file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      'second',
      'image/png',
      'no-cache',
    ]);
    expect((await api.getMedia(ACCOUNT, name)).status).toBe(200);
    await api.deleteMedia(ACCOUNT, name);
    expect((await api.listMedia(ACCOUNT)).data).toEqual([]);
    expect((await ask(`${stage.mock.url}/users/${ACCOUNT}/media/${name}`, { method: 'GET' })).status).toBe(
      404,
    );
  });

  test('finds media gone after 48 hours, and refuses a file that is too large', async () => {
    const path = `${stage.mock.url}/users/${ACCOUNT}/media/a.txt`;
    await ask(path, { method: 'PUT', body: 'x' });
    await stage.mock.clock.advance(48 * HOUR_MS - 1);
    expect((await ask(path, { method: 'GET' })).status).toBe(200);
    await stage.mock.clock.advance(1);
    expect((await ask(path, { method: 'GET' })).status).toBe(404);
    expect((await ask(path, { method: 'PUT', body: 'x'.repeat(3_500_001) })).status).toBe(413);
  });

  test('downloads what came with an inbound MMS', async () => {
    stage.mock.sender.receive({
      kind: 'message',
      from: '+12025550123',
      to: ['+12025550100'],
      media: ['cat.png'],
    });
    const [record] = stage.mock.messages();
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
    const invalid = await ask(`${stage.mock.url}/users/${ACCOUNT}/messages/multiChannel`, {
      body: { to: '+12025550123', channelList: [] },
    });
    expect([invalid.status, invalid.json.data, invalid.json.errors[0].source]).toEqual([
      400,
      null,
      { field: 'channelList' },
    ]);
  });
});
