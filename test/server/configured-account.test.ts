import { describe, expect, test } from '@jest/globals';
import { accountFrom } from '../../src/lifecycle/index.ts';
import { startMock } from '../../src/index.ts';
import { ACCOUNT, ask, type Asked, HOUR_MS, SMS } from './ask.ts';

const login = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

describe('an account that is configured', () => {
  const accounts = [
    accountFrom({
      id: ACCOUNT,
      applications: [{ id: 'app' }],
      users: [{ username: 'user', password: 'secret' }],
      numbers: [{ number: '+12025550100' }],
      rate: { segmentsPerSecond: 1, queueWindowMs: 2000 },
    }),
  ];
  const headers = { Authorization: login('user', 'secret') };

  test('knows its users, applications and numbers, and its queue fills up', async () => {
    await using own = await startMock({ accounts, time: 'virtual' });
    own.clock.freeze();
    const post = (changes: object, asked: Asked = {}) =>
      ask(`${own.url}/users/${ACCOUNT}/messages`, { headers, body: { ...SMS, ...changes }, ...asked });
    const stranger = await post({}, { headers: {} });
    expect([stranger.status, stranger.json.type, stranger.headers.get('www-authenticate')]).toEqual([
      401,
      'unauthorized',
      'Basic realm="Bandwidth"',
    ]);
    expect((await post({}, { headers: { Authorization: login('user', 'wrong') } })).status).toBe(401);
    expect((await ask(`${own.url}/users/1/messages`, { headers, body: SMS })).json).toEqual({
      type: 'forbidden',
      description: 'Access Denied',
    });
    expect((await post({ applicationId: 'other' })).json.fieldErrors[0].fieldName).toBe('applicationId');
    const foreign = await post({ from: '+12025550999' });
    expect(foreign.status).toBe(202);
    const record = own
      .messages()
      .find(each => each.direction === 'out' && each.message.id === foreign.json.id);
    expect(record).toMatchObject({ courses: [{ outcome: { kind: 'failed', errorCode: 4403 } }] });
    expect((await post({})).status).toBe(202);
    const full = await post({});
    expect([full.status, full.json.type]).toEqual([429, 'max-message-queue-size-exceeded']);
    expect(full.json.description).toContain('60 messages per minute');
    await own.clock.advance(1000);
    expect((await post({})).status).toBe(202);
  });

  test('takes a bearer token that its token endpoint gave out, until it expires', async () => {
    await using own = await startMock({ accounts, time: 'virtual' });
    own.clock.freeze();
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
    const token = await ask(`${own.url}/oauth2/token`, {
      headers: form,
      body: 'grant_type=client_credentials',
    });
    expect(token.json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(
      (await ask(`${own.url}/oauth2/token`, { headers: form, body: 'grant_type=password' })).status,
    ).toBe(400);
    const bearer = { Authorization: `Bearer ${token.json.access_token}` };
    const path = `${own.url}/users/${ACCOUNT}/messages`;
    expect((await ask(path, { headers: bearer, body: SMS })).status).toBe(202);
    await own.clock.advance(HOUR_MS);
    expect((await ask(path, { headers: bearer, body: SMS })).status).toBe(401);
  });
});
