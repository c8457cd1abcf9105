import { expect, test } from '@jest/globals';
import type { HttpExchange } from '../../src/server/http-exchange.ts';
import { startMock } from '../../src/server/start-mock.ts';

test('every exchange with the Messaging API is shown as it went over the wire, and none with the control API', async () => {
  const shown: HttpExchange[] = [];
  await using mock = await startMock({ onExchange: exchange => shown.push(exchange) });
  const headers = { 'Content-Type': 'application/json' };
  const accepted = await fetch(`${mock.url}/users/9900000/messages?x=1`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' }),
  });
  const answered = await accepted.text();
  await fetch(`${mock.url}/nowhere`);
  await fetch(`${mock.url.replace('/api/v2', '/_bwkit')}/health`);
  expect(shown.map(({ method, url, answer }) => [method, url, answer.status])).toEqual([
    ['POST', '/api/v2/users/9900000/messages?x=1', 202],
    ['GET', '/api/v2/nowhere', 404],
  ]);
  const [first] = shown;
  expect(JSON.parse(new TextDecoder().decode(first?.body))).toMatchObject({ text: 'hi' });
  expect(new TextDecoder().decode(first?.answer.body)).toBe(answered);
  expect(first?.answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
});
