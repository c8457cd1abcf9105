import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodBody, goodEvent } from './good-body.ts';

const megabytes = 3;
const depth = 4000;

/** A key that JSON makes an ordinary one, and that careless copying turns into the prototype. */
const poisoned = JSON.stringify([{ note: 'nothing' }]).replace(
  '"note":"nothing"',
  `"__proto__":${JSON.stringify(goodEvent)}`,
);

const hostile: readonly RawRequest[] = [
  { what: 'an empty body', body: '' },
  { what: 'an empty body without a type', body: '', headers: { 'content-type': null } },
  { what: 'a key __proto__ that holds an event', body: poisoned },
  {
    what: 'a key constructor that reaches for the prototype',
    body: '[{"constructor":{"prototype":{"type":"message-received","admin":true}}}]',
  },
  { what: `${depth} nested arrays`, body: '['.repeat(depth) + ']'.repeat(depth) },
  { what: `${depth} nested objects`, body: `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}` },
  { what: `${megabytes} MB of blanks`, body: ' '.repeat(1024), times: megabytes * 1024 },
  { what: `${megabytes} MB of brackets`, body: '['.repeat(1024), times: megabytes * 1024 },
  { what: 'bytes that are no text', body: 'gIGCg///AAE=', encoding: 'base64' },
  { what: 'a number with 400 digits', body: `[${'9'.repeat(400)}]` },
  {
    what: 'text that is no UTF-8',
    body: goodBody.replace('"hi"', '"\u00e9\u00ff"'),
    encoding: 'latin1',
    consumerMust: 'survive',
  },
  { what: 'a zero byte in the text', body: goodBody.replace('hi', '\\u0000'), consumerMust: 'survive' },
  { what: 'half a surrogate pair', body: goodBody.replace('hi', '\\ud83d'), consumerMust: 'survive' },
  {
    what: 'an event with a text of a megabyte',
    body: goodBody.replace('hi', 'x'.repeat(1024 * 1024)),
    consumerMust: 'survive',
  },
];

/** Bodies that are made to hurt: empty, huge, deep, poisoned, no text at all. */
export function hostileBody(): fc.Arbitrary<RawRequest> {
  return fc.constantFrom(...hostile);
}
