import { createMockBandwidth, type MockBandwidth } from '../../mocks/msw/index.ts';
import type { MockBandwidthOptions } from '../../mocks/msw/index.ts';

export const CREDENTIALS = { username: 'bandwidth', password: 'secret' };
export const LOCAL = '+12025550100';
export const CUSTOMER = '+12025550123';

/** A request of the mock, and what the consumer answered. */
export interface Exchange {
  readonly body: string;
  readonly authorized: boolean;
  readonly status: number;
}

/** One message of every kind, out and in, and every answer that RBM knows; by one application. */
export async function playEverything(mock: MockBandwidth, applicationId: string): Promise<void> {
  const send = async (place: string, body: object): Promise<void> => {
    const answer = await mock.fetch(`${mock.baseUrl}/users/9900000/${place}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
  };
  const message = { applicationId, from: LOCAL, to: [CUSTOMER], text: 'hello' };
  await send('messages', message);
  await send('messages', { ...message, media: ['https://example.com/a.png'] });
  await send('messages', { ...message, to: [CUSTOMER, '+12025550124'] });
  await send('messages', { ...message, to: ['+15550004720'] });
  const channel = { from: 'Agent', applicationId, channel: 'RBM', content: { text: 'hello' } };
  await send('messages/multiChannel', { to: CUSTOMER, channelList: [channel] });
  const to = applicationId === 'plain' ? '+12025550199' : LOCAL;
  for (let n = 0; n < 4; n++) await mock.receive({ from: `+1202555013${n}`, to, text: 'hi' });
  await mock.receive({ from: CUSTOMER, to, media: ['a.png'] });
  await mock.receive({ kind: 'rbm-message', from: CUSTOMER, to, text: 'hi' });
  await mock.receive({ kind: 'suggestion-response', from: CUSTOMER, to, text: 'Yes' });
  for (const latitude of ['1', '2', '3', '4'])
    await mock.receive({ kind: 'location-response', from: CUSTOMER, to, latitude, longitude: '2' });
}

/** A mock with the options, and everything that a consumer of its own was asked; `meet` says how it answers. */
export async function exchangesWith(
  options: Omit<MockBandwidthOptions, 'consumer'>,
  meet: (request: Omit<Exchange, 'status'>) => Response,
  applicationId = 'quirky',
): Promise<{ readonly exchanges: readonly Exchange[]; readonly mock: MockBandwidth }> {
  const exchanges: Exchange[] = [];
  const mock = createMockBandwidth({
    seed: 'quirks',
    startAt: Date.UTC(2026, 0, 1),
    ...options,
    async consumer(request) {
      const asked = { body: await request.text(), authorized: request.headers.has('authorization') };
      const response = meet(asked);
      exchanges.push({ ...asked, status: response.status });
      return response;
    },
  });
  mock.clock.freeze();
  await playEverything(mock, applicationId);
  mock.clock.resume();
  await mock.idle();
  return { exchanges, mock };
}
