import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, ask, type Asked, SMS, standingMock } from './ask.ts';

const stage = standingMock();
const send = (changes: object, asked: Asked = {}) =>
  ask(`${stage.mock.url}/users/${ACCOUNT}/messages`, { body: { ...SMS, ...changes }, ...asked });

describe('createMessage', () => {
  test('echoes what it has accepted', async () => {
    const { status, json } = await send({ tag: 'a tag', priority: 'high', text: 'ä'.repeat(71) });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      ...SMS,
      owner: SMS.from,
      direction: 'out',
      text: 'ä'.repeat(71),
      segmentCount: 1,
      tag: 'a tag',
      priority: 'high',
    });
    expect(json.id).toMatch(/^\d{13}[0-9a-z]{16}$/);
    expect((await send({ text: 'ж'.repeat(71) })).json.segmentCount).toBe(2);
  });

  test('takes a single recipient as text, and makes a group or media an MMS of one segment', async () => {
    expect((await send({ to: '+12025550123' })).json.to).toEqual(['+12025550123']);
    const long = { text: 'x'.repeat(1000) };
    expect((await send({ ...long })).json.segmentCount).toBe(7);
    expect((await send({ ...long, to: ['+12025550123', '+12025550124'] })).json.segmentCount).toBe(1);
    expect((await send({ ...long, media: ['https://example.com/a.png'] })).json.segmentCount).toBe(1);
  });

  const refused: [string, object, string, RegExp][] = [
    ['no recipient', { to: [] }, 'to', /at least one telephone number/],
    [
      'eleven recipients',
      { to: Array.from({ length: 11 }, (_, n) => `+120255501${n + 10}`) },
      'to',
      /at most 10/,
    ],
    ['a recipient twice', { to: ['+12025550123', '+12025550123'] }, 'to', /twice/],
    [
      'a recipient without a plus',
      { to: ['2025550123'] },
      'to',
      /^'2025550123' must be replaced with a valid E164/,
    ],
    ['a sender of twelve letters', { from: 'abcdefghijkl' }, 'from', /exactly one telephone number/],
    ['neither text nor media', { text: '' }, 'text', /required unless media/],
    ['a text of 2049 characters', { text: 'x'.repeat(2049) }, 'text', /2048/],
    ['a text that is a number', { text: 5 }, 'text', /string/],
    ['a tag of 1025 characters', { tag: 'x'.repeat(1025) }, 'tag', /1024/],
    ['an unknown priority', { priority: 'urgent' }, 'priority', /must be one of default, high/],
    ['an expiration in the past', { expiration: '2020-01-01T00:00:00Z' }, 'expiration', /future/],
    ['an expiration that is no time', { expiration: 'tomorrow' }, 'expiration', /RFC 3339/],
    ['media that is no list', { media: 'https://example.com/a.png' }, 'media', /array/],
    ['no application', { applicationId: undefined }, 'applicationId', /required/],
  ];
  test.each(refused)('refuses %s', async (_, changes, fieldName, description) => {
    const { status, json } = await send(changes);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      type: 'request-validation',
      description: 'Your request could not be accepted',
    });
    expect(json.fieldErrors).toEqual([{ fieldName, description: expect.stringMatching(description) }]);
    expect(stage.mock.messages()).toEqual([]);
    expect(stage.mock.effects()).toMatchObject([{ status: 400, messageId: null }]);
  });

  test('names every field that is to blame', async () => {
    const { json } = await ask(`${stage.mock.url}/users/${ACCOUNT}/messages`, { body: {} });
    expect(json.fieldErrors.map(({ fieldName }: { fieldName: string }) => fieldName).toSorted()).toEqual([
      'applicationId',
      'from',
      'text',
      'to',
    ]);
  });

  test.each([400, 401, 403, 429, 500])('answers %i where the magic number asks for it', async status => {
    const answer = await send({ to: [`+15550030${status}`] });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ type: expect.any(String), description: expect.any(String) });
    expect(stage.mock.messages()).toEqual([]);
  });

  test('answers a broken body, another type and another wish for a type as documented', async () => {
    expect((await send({}, { body: '{"a":' })).json).toEqual({
      type: 'request-validation',
      description: 'Your request could not be accepted',
    });
    const xml = await send({}, { headers: { 'Content-Type': 'application/xml' } });
    expect([xml.status, xml.json.type]).toEqual([415, 'unsupported-content-type']);
    expect((await send({}, { headers: { Accept: 'text/html' } })).status).toBe(406);
    expect((await send({}, { body: JSON.stringify({ ...SMS, text: 'x'.repeat(9_000_000) }) })).status).toBe(
      413,
    );
  });

  test('answers 405 to another method and the 404 of the framework to another path', async () => {
    expect(
      (await ask(`${stage.mock.url}/users/${ACCOUNT}/messages`, { method: 'PATCH' })).json.description,
    ).toContain("'PATCH'");
    const { status, json } = await ask(`${stage.mock.url}/nowhere`, { method: 'GET' });
    expect(status).toBe(404);
    expect(json).toMatchObject({ status: 404, error: 'Not Found', path: '/api/v2/nowhere' });
  });

  test('is offered at the root too, for clients whose base URL has no path', async () => {
    const root = stage.mock.url.replace('/api/v2', '');
    expect((await ask(`${root}/users/${ACCOUNT}/messages`, { body: SMS })).status).toBe(202);
  });
});
