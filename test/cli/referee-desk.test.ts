import { expect, test } from '@jest/globals';
import { RefereeDesk } from '../../src/cli/referee/desk.ts';
import { startMock } from '../../src/server/start-mock.ts';
import { consumerAnswering } from '../mocks/prism/consumer.ts';

const SMS = { applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' };

test('a callback of ours that is wrong is caught once, however often it is sent, and is a bug of ours', async () => {
  using consumer = await consumerAnswering(500, 500, 204);
  const desk = await RefereeDesk.open({ permitsQuirks: false });
  const options = {
    callbackUrl: consumer.url,
    time: 'virtual',
    quirks: ['omit-to'],
    duplicateRatio: 1,
  } as const;
  await using mock = await startMock({ ...options, onExchange: desk.seeExchange });
  desk.watch(mock.sender);
  await fetch(`${mock.url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Basic dTpw' },
    body: JSON.stringify(SMS),
  });
  await mock.idle();
  await desk.settled();
  expect(consumer.taken.length).toBeGreaterThan(3);
  expect(desk.violations).toMatchObject([
    {
      leg: 'callback',
      half: 'request',
      culprit: 'mock',
      what: 'message-delivered in d1',
      findings: [{ path: 'body.0', rule: 'required' }],
    },
  ]);
  expect([desk.counts, desk.exitCode]).toEqual([{ consumer: 0, mock: 1 }, 70]);
});

test('a thousand violations are kept, and all of them are counted and told', async () => {
  const desk = new RefereeDesk();
  let told = 0;
  desk.follow(() => told++);
  const violation = {
    at: 0,
    leg: 'api',
    half: 'request',
    culprit: 'consumer',
    what: 'GET /',
    findings: [],
  } as const;
  for (let count = 0; count < 1200; count++) desk.note(violation);
  expect([desk.violations.length, desk.counts.consumer, told, desk.exitCode]).toEqual([1000, 1200, 1200, 1]);
});
