import { expect, test } from '@jest/globals';
import type { ApiRequest } from '../../../src/sender/operations/exchange.ts';
import { jsonBody, withoutNulls } from '../../../src/sender/operations/json-body.ts';
import { invalidFields } from '../../../src/sender/operations/refusal.ts';

function read(
  body: string | Uint8Array,
  headers: ApiRequest['headers'] = { 'content-type': 'application/json' },
) {
  const request: ApiRequest = {
    operationId: 'createMessage',
    method: 'POST',
    path: '/',
    params: {},
    query: new URLSearchParams(),
    headers,
    body: typeof body === 'string' ? Buffer.from(body) : body,
    remoteAddress: '127.0.0.1',
  };
  const said = jsonBody(request, () => invalidFields([]));
  return 'value' in said ? said.value : said.refused.status;
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test.each<[string, string]>([
  ['an object', '{"a":[1,"x",null]}'],
  ['a byte order mark', '\uFEFF{}'],
  ['brackets inside strings, however many', JSON.stringify({ a: '[{'.repeat(5000), b: '"\\"[' })],
  ['a thousand levels', nested(1000)],
])('reads %s', (_, body) => {
  expect(read(body)).toEqual(JSON.parse(body.replace('\uFEFF', '')));
});

test.each<[string, string | Uint8Array]>([
  ['nothing', ''],
  ['half a body', '{"a":'],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['a thousand and one levels', nested(1001)],
  ['levels enough to run out of stack', nested(500_000)],
])('refuses %s with 400', (_, body) => {
  expect(read(body)).toBe(400);
});

test.each<[string, number | object]>([
  ['application/json; charset=utf-8', {}],
  ['APPLICATION/JSON', {}],
  ['application/vnd.api+json', {}],
  ['text/json', 415],
  ['application/jsonp', 415],
  ['', 415],
])('a body of type %j is answered with %j', (type, said) => {
  expect(read('{}', { 'content-type': type })).toEqual(said);
});

test.each<[string, number | object]>([
  ['*/*', {}],
  ['application/octet-stream, application/json', {}],
  ['application/*;q=0.5', {}],
  ['', {}],
  ['text/html', 406],
  ['application/xml', 406],
])('a caller that accepts %j is answered with %j', (accept, said) => {
  expect(read('{}', { 'content-type': 'application/json', accept })).toEqual(said);
});

test('members that are null are as good as absent, entries of lists are not', () => {
  expect(withoutNulls({ a: null, b: { c: null, d: 0 }, e: [null, { f: null }], g: '' })).toEqual({
    b: { d: 0 },
    e: [null, {}],
    g: '',
  });
  expect(withoutNulls(null)).toBeNull();
});
