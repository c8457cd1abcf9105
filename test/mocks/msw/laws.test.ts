import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Configuration, MessagesApi } from 'bandwidth-sdk';
import { setupServer } from 'msw/node';
import { bandwidthHandlers, createMockBandwidth } from '../../../mocks/msw/index.ts';
import { fromFetch } from '../../../src/testing/jest.ts';
import { eventsIn } from './events.ts';

const mock = createMockBandwidth();
const server = setupServer(...bandwidthHandlers({ mock }));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(async () => {
  server.close();
  await mock.close();
});

const client = new MessagesApi(new Configuration({ username: 'user', password: 'password' }));

/** Answers every inbound message with Bandwidth's own client, and remembers which it answered, or not. */
function answering(remembers: boolean) {
  const answered = new Set<string>();
  const handler = async (request: Request): Promise<Response> => {
    for (const { type, to, message } of eventsIn(await request.text())) {
      if (type !== 'message-received' || answered.has(message.id)) continue;
      if (remembers) answered.add(message.id);
      const reply = { applicationId: 'app', from: to, to: new Set(['+12025550123']), text: 'Thank you.' };
      await client.createMessage('9900000', reply);
    }
    return new Response(null, { status: 204 });
  };
  return fromFetch(handler, { api: mock.api, reset: () => answered.clear() });
}

const options = { seed: 3, runs: 10 };

test('laws see what a consumer sends through the handlers', async () => {
  await expect(answering(true)).toObey('idempotent', options);
  await expect(answering(false)).not.toObey('idempotent', options);
  expect(mock.api.baseUrl).toBe('https://messaging.bandwidth.com/api/v2');
});
