import { expect, test } from '@jest/globals';
import { MediaApi, MessagesApi, MultiChannelApi } from 'bandwidth-sdk';
import { setupServer } from 'msw/node';
import { bandwidthHandlers, createMockBandwidth } from '../../mocks/msw/index.ts';
import { describeSdk } from './describe-sdk.ts';
import { known } from './known.ts';

for (const basePath of [undefined, 'http://localhost:4010/api/v2', 'https://api.catapult.inetwork.com/v2']) {
  describeSdk(`pointed at ${basePath ?? 'production'} under MSW 3`, async () => {
    const mock = createMockBandwidth(known);
    const server = setupServer(...bandwidthHandlers({ mock, baseUrl: 'http://localhost:4010/api/v2' }));
    server.listen({ onUnhandledFrame: 'error' });
    return {
      basePath,
      hasTokens: true,
      async close() {
        server.close();
        await mock.close();
      },
    };
  });
}

test('the client has no other method for messages, media and channels', () => {
  const methods = [MessagesApi, MediaApi, MultiChannelApi].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).filter(name => name !== 'constructor'),
  );
  expect(methods.toSorted()).toEqual([
    'createMessage',
    'createMultiChannelMessage',
    'deleteMedia',
    'getMedia',
    'listMedia',
    'listMessages',
    'uploadMedia',
  ]);
});
