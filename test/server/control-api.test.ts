import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Mock, startMock } from '../../src/index.ts';

let mock: Mock;
const heard: string[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  heard.push((JSON.parse(body) as [{ type: string }])[0].type);
  response.writeHead(200).end();
});

beforeEach(async () => {
  heard.length = 0;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  mock = await startMock({
    callbackUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    time: 'virtual',
  });
});
afterEach(async () => {
  await mock.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

async function control(path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}) {
  const answer = await fetch(`${mock.url.replace('/api/v2', '/_bwkit')}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? null : JSON.parse(text) };
}

const post = (path: string, body?: unknown) => control(path, { method: 'POST', body });
const SMS = { applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' };

async function send(changes: object = {}): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${mock.url}/users/1/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...SMS, ...changes }),
  });
  return ((await answer.json()) as { id: string }).id;
}

describe('the control API', () => {
  test('lets a message come in and waits until it is told', async () => {
    const { status, json } = await post('/inbound', { from: '+12025550123', to: '+12025550100', text: 'hi' });
    expect([status, json.messages.length]).toEqual([202, 1]);
    expect((await post('/idle')).json).toEqual({ idle: true, pending: 0 });
    expect(heard).toEqual(['message-received']);
    const { json: found } = await control(`/deliveries?messageId=${json.messages[0].messageId}`);
    expect(found.deliveries).toMatchObject([
      { phase: 'acknowledged', subject: { type: 'message-received' } },
    ]);
  });

  test('lets RBM answers come in', async () => {
    await post('/inbound', {
      kind: 'suggestion-response',
      from: '+12025550123',
      to: 'BandwidthRBM',
      text: 'Yes',
      pairedMessageId: 'm',
    });
    await post('/inbound', {
      kind: 'location-response',
      from: '+12025550123',
      to: 'BandwidthRBM',
      latitude: '1.5',
      longitude: '2.5',
    });
    await post('/idle');
    expect(heard.toSorted()).toEqual(['requested-location-response', 'suggestion-response']);
  });

  test('tells attempts, effects, messages and the journal', async () => {
    const id = await send({ tag: 'x' });
    await post('/idle');
    expect((await control('/attempts?type=message-delivered')).json.attempts).toMatchObject([
      { messageId: id, attempt: 1, outcome: { status: 200 } },
    ]);
    expect((await control('/effects')).json.effects).toMatchObject([
      { messageId: id, status: 202, request: SMS },
    ]);
    expect((await control(`/messages?id=${id}`)).json.messages).toMatchObject([
      { id, direction: 'out', outcomes: [{ kind: 'delivered' }] },
    ]);
    const kinds = (await control('/journal')).json.entries.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['scheduled', 'attempted', 'concluded', 'acknowledged']);
  });

  test('sends a delivery again', async () => {
    await send();
    await post('/idle');
    expect((await post('/deliveries/d1/resend')).json).toEqual({ delivery: 'd2', duplicateOf: 'd1' });
    expect((await post('/deliveries/d9/resend')).status).toBe(404);
    await post('/idle');
    expect(heard).toEqual(['message-delivered', 'message-delivered']);
    expect((await control('/deliveries?duplicates=true')).json.deliveries.length).toBe(1);
  });

  test('stops the clock, moves it on and lets it go again', async () => {
    expect((await post('/clock/freeze')).json).toMatchObject({ frozen: true, mode: 'virtual' });
    await send({ to: '+15550020090' });
    const before = (await control('/clock')).json.now as number;
    expect((await post('/clock/advance', { ms: 89 * 60_000 })).json.now).toBe(before + 89 * 60_000);
    expect(heard).toEqual([]);
    expect((await post('/idle?timeoutMs=20')).status).toBe(408);
    await post('/clock/resume');
    await post('/idle');
    expect(heard).toEqual(['message-delivered']);
  });

  test('decides what becomes of messages', async () => {
    expect(
      (
        await control('/outcomes/numbers/%2B12025550123', {
          method: 'PUT',
          body: { kind: 'failed', errorCode: 4470 },
        })
      ).status,
    ).toBe(204);
    await send();
    await post('/idle');
    expect((await control('/outcomes', { method: 'DELETE' })).status).toBe(204);
    await send();
    await post('/idle');
    expect(heard).toEqual(['message-failed', 'message-delivered']);
  });

  test('makes things go wrong between sender and consumer', async () => {
    const faults = (body: unknown) => control('/faults', { method: 'PUT', body });
    const outcome = async () => {
      await post('/clock/freeze');
      await send();
      await post('/clock/advance', { ms: 60_000 });
      return (await control('/attempts')).json.attempts.at(-1).outcome;
    };
    await faults({ unreachable: true });
    expect(await outcome()).toMatchObject({ kind: 'broken', reason: 'unreachable' });
    await faults({ status: 503 });
    expect(await outcome()).toEqual({ kind: 'refused', status: 503 });
    expect(heard).toEqual([]);
    await faults({ lostAnswerRatio: 1 });
    expect(await outcome()).toMatchObject({ kind: 'broken', reason: 'reset' });
    await faults({ answerLateMs: 9_999 });
    expect(await outcome()).toEqual({ kind: 'acknowledged', status: 200 });
    await faults({ answerLateMs: 10_000 });
    expect(await outcome()).toEqual({ kind: 'timed-out' });
    expect(heard.length).toBe(3);
    expect((await control('/faults', { method: 'DELETE' })).status).toBe(204);
    expect((await control('/faults')).json).toEqual({});
  });

  test('forgets everything on reset', async () => {
    await send();
    expect((await post('/reset')).status).toBe(204);
    expect((await control('/health')).json).toMatchObject({ status: 'ok', pending: 0 });
    expect((await control('/messages')).json.messages).toEqual([]);
  });

  test.each([
    ['/inbound', 'POST', { to: '+1' }, 'from is missing.'],
    ['/inbound', 'POST', { from: '+1', to: [] }, 'to is [].'],
    ['/inbound', 'POST', { from: '+1', to: '+1', media: [5] }, 'media is [5].'],
    ['/inbound', 'POST', { from: '+1', to: '+1', txt: 'hi' }, 'txt means nothing here.'],
    [
      '/inbound',
      'POST',
      { kind: 'location-response', from: '+1', to: 'x', latitude: '1' },
      'longitude is missing.',
    ],
    ['/inbound', 'POST', '[]', 'The body is [].'],
    ['/idle?timeoutMs=soon', 'POST', undefined, 'timeoutMs is "soon".'],
    ['/deliveries?messageID=x', 'GET', undefined, 'messageID means nothing here.'],
    ['/deliveries?phase=done', 'GET', undefined, 'phase is "done".'],
    ['/journal?status=great', 'GET', undefined, 'status is "great".'],
    ['/clock/advance', 'POST', { ms: 9e15 }, 'ms is 9000000000000000.'],
    ['/inbound', 'POST', { from: '+1', to: '+1', kind: 'fax' }, 'kind is "fax".'],
    ['/clock/advance', 'POST', { ms: -1 }, 'ms is -1.'],
    ['/outcomes/numbers/1', 'PUT', { kind: 'lost' }, 'kind is "lost".'],
    ['/outcomes/numbers/1', 'PUT', { kind: 'failed' }, 'errorCode is missing.'],
    ['/outcomes/numbers/1', 'PUT', { kind: 'silent', delayMs: 5 }, 'delayMs is 5.'],
    ['/faults', 'PUT', { lostAnswerRatio: 2 }, 'lostAnswerRatio is 2.'],
    ['/faults', 'PUT', { gremlins: true }, 'gremlins means nothing here.'],
    ['/inbound', 'POST', '{', 'The body is not valid JSON.'],
  ])('says what is wrong with %s %s %j', async (path, method, body, what) => {
    const { status, json } = await control(path, { method, body });
    expect([status, json.what]).toEqual([400, what]);
  });

  test('describes every operation that it has', async () => {
    const { json } = await control('/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    for (const [path, methods] of Object.entries(json.paths as Record<string, object>)) {
      for (const method of Object.keys(methods)) {
        const { status, json: said } = await control(path.replace(/\{\w+\}/, 'd1'), {
          method: method.toUpperCase(),
        });
        expect([path, status, said?.what?.startsWith('The control API has no')]).not.toEqual([
          path,
          404,
          true,
        ]);
      }
    }
    expect((await control('/nothing')).json.what).toBe('The control API has no GET /_bwkit/nothing.');
  });
});
