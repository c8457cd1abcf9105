import { describe, expect, test } from '@jest/globals';
import { violationsHeader } from '../../../mocks/prism/answer.ts';
import { Exchanges } from '../../../mocks/prism/exchanges.ts';
import { preferencesFrom } from '../../../mocks/prism/preferences.ts';
import { loadPrism } from '../../../mocks/prism/prism.ts';
import { prismRequest } from '../../../mocks/prism/prism-request.ts';

describe('where Prism is not installed', () => {
  const failing = (code: string, message: string) =>
    loadPrism(() => Promise.reject(Object.assign(new Error(message), { code })));

  test('a caller is told which packages to install', async () => {
    const error = await failing('ERR_MODULE_NOT_FOUND', "Cannot find package '@stoplight/prism-http'").catch(
      ({ story }) => story,
    );
    expect(error).toEqual({
      what: 'Prism is not installed.',
      expected: expect.stringContaining('@stoplight/prism-core and @stoplight/prism-http'),
      hint: expect.stringMatching(/^SCARF_ANALYTICS=false npm install --save-dev @stoplight/),
    });
  });

  test('any other failure is what it is', async () => {
    await expect(failing('ERR_MODULE_NOT_FOUND', "Cannot find package 'lodash'")).rejects.toThrow('lodash');
    await expect(failing('EACCES', '@stoplight/prism-http')).rejects.toThrow('@stoplight');
  });
});

test.each([
  [undefined, { dynamic: false }],
  ['code=404', { dynamic: false, code: 404 }],
  ['return=minimal, code=202; example="group"', { dynamic: false, code: 202, exampleKey: 'group' }],
  ['dynamic=true, seed=a=b', { dynamic: true, seed: 'a=b' }],
  ['code=4040', { complaint: 'Prefer asks for code=4040, which is no HTTP status.' }],
  ['dynamic=perhaps', { complaint: 'Prefer asks for dynamic=perhaps, which is neither true nor false.' }],
])('the preferences %p are %p', (header, wished) => {
  expect(preferencesFrom(header)).toEqual(wished);
});

test('a header of violations that fit is what Prism sends', () => {
  const found = { location: ['request', 'body'], severity: 'Error', code: 'required', message: 'ü' };
  expect(violationsHeader([found])).toBe(
    '[{"location":["request","body"],"severity":"Error","code":"required","message":"\\u00fc"}]',
  );
});

test('a request is read as Prism does, but with its length, all values and the slashes of media', () => {
  const body = Buffer.from('{"a":1}');
  const headers = { 'Content-Type': 'application/json', 'X-Twice': ['a', 'b'], absent: undefined };
  expect(
    prismRequest({ method: 'PUT', url: '/api/v2/users/1/media/a/b%2Fc?x=1&x=2&y=3', headers, body }),
  ).toEqual({
    method: 'put',
    url: { path: '/users/1/media/a%2Fb%2Fc', query: { x: ['1', '2'], y: '3' } },
    headers: { 'content-type': 'application/json', 'x-twice': 'a, b', 'content-length': '7' },
    body: { a: 1 },
  });
});

describe('an exchange', () => {
  test('has one callback, which waits for the answer', async () => {
    const exchanges = new Exchanges();
    const id = exchanges.begin();
    const claims = [exchanges.claim(id), exchanges.claim(id)];
    exchanges.end(id, true);
    expect(await Promise.all(claims)).toEqual([true, false]);
    await exchanges.settled();
  });

  test('that is refused has none', async () => {
    const exchanges = new Exchanges();
    const id = exchanges.begin();
    const claim = exchanges.claim(id);
    const settled = exchanges.settled();
    exchanges.end(id, false);
    expect([await claim, await exchanges.claim(id), await exchanges.claim('999')]).toEqual([
      false,
      false,
      false,
    ]);
    await settled;
  });

  test('is let go when ten thousand newer ones wait', async () => {
    const exchanges = new Exchanges();
    const first = exchanges.begin();
    exchanges.end(first, true);
    for (let count = 0; count < 10_000; count++) exchanges.begin();
    expect(await exchanges.claim(first)).toBe(false);
  });
});
