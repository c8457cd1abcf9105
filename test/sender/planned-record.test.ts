import { expect, test } from '@jest/globals';
import { startMock } from '../../src/server/start-mock.ts';

const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };

async function sent(options: { readonly callbackUrl?: string }) {
  await using mock = await startMock({ ...options, seed: 7, startAt: Date.UTC(2026, 0, 1), time: 'virtual' });
  mock.clock.freeze();
  const send = (to: string) =>
    fetch(`${mock.url}/users/9900000/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...SMS, to: [to] }),
    });
  await send('+12025550123');
  mock.sender.outcomes.byNumber.set('+12025550123', { kind: 'failed', errorCode: 4720 });
  await send('+12025550123');
  mock.sender.outcomes.clear();
  return mock.messages();
}

test('a plan that is made late, for nobody is told of it, is the one that would have been made at once', async () => {
  const silent = await sent({});
  expect(silent).toEqual(await sent({ callbackUrl: 'http://127.0.0.1:9/' }));
  expect(JSON.parse(JSON.stringify(silent))).toMatchObject([
    {
      direction: 'out',
      courses: [{ outcome: { kind: 'delivered' } }],
      events: [{ type: 'message-delivered' }],
    },
    { direction: 'out', courses: [{ outcome: { errorCode: 4720 } }], events: [{ type: 'message-failed' }] },
  ]);
});
