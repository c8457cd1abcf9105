import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Referee, startReferee } from '../../../mocks/prism/referee.ts';
import { eventTypes } from '../../../src/contract/index.ts';
import type { RefereeViolation } from '../../../src/report/referee/referee-violation.ts';

const examples = fileURLToPath(new URL('../../../spec/examples/', import.meta.url));
const read = (file: string): string => readFileSync(examples + file, 'utf8');
const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'BandwidthAPI/v2' };

let seen: RefereeViolation[] = [];
let referee: Referee;
beforeAll(async () => {
  referee = await startReferee({ now: () => 7, onViolation: violation => seen.push(violation) });
});
beforeEach(() => {
  seen = [];
});

/** What it says of a callback. */
async function callback(body: string, headers: Readonly<Record<string, string>> = HEADERS) {
  referee.seeCallback({ what: 'it', headers, body });
  await referee.settled();
  return seen;
}

test.each(eventTypes)('every example of %s passes', async type => {
  for (const file of readdirSync(examples + type)) {
    referee.seeCallback({ what: file, headers: HEADERS, body: read(`${type}/${file}`) });
  }
  await referee.settled();
  expect(seen).toEqual([]);
});

/** What no schema says: how bytes and JSON are written, instants that our own format checks, and a field that one type has not. */
const BEYOND_SCHEMAS = [
  'body-not-utf-8.json',
  'error-code-not-an-integer.on-delivered.json',
  'json-byte-order-mark.json',
  'json-duplicate-key.json',
  'message-time-format.json',
  'time-format.json',
];

test('every invalid example that a schema can tell is caught once, mostly by one finding, and is ours to mend', async () => {
  const files = readdirSync(`${examples}invalid`);
  for (const file of files)
    referee.seeCallback({ what: file, headers: HEADERS, body: read(`invalid/${file}`) });
  await referee.settled();
  expect(seen.map(({ what }) => what).toSorted()).toEqual(
    files.filter(file => !BEYOND_SCHEMAS.includes(file)).toSorted(),
  );
  expect(new Set(seen.map(({ culprit, leg }) => `${leg} ${culprit}`))).toEqual(new Set(['callback mock']));
  const few = seen.filter(({ findings }) => findings.length === 1);
  expect(few.length / seen.length).toBeGreaterThan(0.9);
});

describe('a callback', () => {
  const [delivered] = JSON.parse(read('message-delivered/sms.json'));

  test('with one fault has one violation, at its place', async () => {
    const { id: _gone, ...message } = delivered.message;
    expect(await callback(JSON.stringify([{ ...delivered, message }]))).toEqual([
      {
        at: 7,
        leg: 'callback',
        half: 'request',
        culprit: 'mock',
        what: 'it',
        findings: [expect.objectContaining({ path: 'body.0.message', rule: 'required' })],
      },
    ]);
  });

  test('of an unknown type has one finding', async () => {
    const [violation] = await callback(JSON.stringify([{ ...delivered, type: 'message-forwarded' }]));
    expect(violation?.findings).toEqual([expect.objectContaining({ path: 'body.0.type', rule: 'enum' })]);
  });

  test('with a wrong header, and with several events, is caught', async () => {
    await callback(JSON.stringify([delivered]), { ...HEADERS, 'User-Agent': 'curl' });
    await callback(JSON.stringify([delivered, delivered]));
    expect(seen.map(({ findings }) => findings[0]?.rule)).toEqual(['const', 'maxItems']);
  });

  test('may differ as a quirk does only where that was asked for', async () => {
    const { to: _gone, ...withoutTo } = delivered;
    const permitted: RefereeViolation[] = [];
    const lenient = await startReferee({
      now: () => 0,
      onViolation: violation => permitted.push(violation),
      permitsQuirks: true,
    });
    for (const body of [[withoutTo], [delivered, withoutTo], [{}], [{}, {}]]) {
      lenient.seeCallback({ what: JSON.stringify(body), headers: HEADERS, body: JSON.stringify(body) });
    }
    await lenient.settled();
    expect(permitted.map(({ what }) => what)).toEqual(['[{}]', '[{},{}]']);
    expect(await callback(JSON.stringify([withoutTo]))).toHaveLength(1);
  });
});

describe('an exchange with the API', () => {
  const request = {
    method: 'POST',
    url: '/api/v2/users/9900000/messages',
    headers: { 'content-type': 'application/json', authorization: 'Basic dTpw' },
    body: Buffer.from(
      JSON.stringify({ applicationId: 'a', from: '+12025550100', to: '+12025550123', text: 'hi' }),
    ),
  };
  const refusal = { type: 'request-validation', description: 'no', fieldErrors: [] };
  const answer = (status: number, body: unknown) => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  });
  const exchange = async (changes: object, said: ReturnType<typeof answer>) => {
    referee.seeExchange({ ...request, ...changes, answer: said });
    await referee.settled();
    return seen.map(({ culprit, half, what, findings }) => [
      culprit,
      half,
      what,
      findings.map(({ rule }) => rule),
    ]);
  };
  const what = 'POST /api/v2/users/9900000/messages';

  test('is the consumer’s to mend where the request is wrong, however it was answered', async () => {
    const body = Buffer.from(JSON.stringify({ applicationId: 'a', from: '+12025550100', text: 'hi' }));
    expect(await exchange({ body }, answer(400, refusal))).toEqual([
      ['consumer', 'request', what, ['required']],
    ]);
  });

  test('is ours to mend where the answer is wrong', async () => {
    expect(await exchange({}, answer(202, { id: 7 }))).toEqual([
      ['mock', 'answer', what, expect.arrayContaining(['type', 'required'])],
    ]);
  });

  test('may not be answered with a status that the document does not have', async () => {
    expect(await exchange({}, answer(418, {}))).toEqual([['mock', 'answer', what, ['']]]);
  });

  test.each([
    ['a content type that is none', { headers: { ...request.headers, 'content-type': 'x/' } }],
    ['another path', { url: '/api/v2/nowhere' }],
    ['another method', { method: 'DELETE' }],
    ['no credentials', { headers: { 'content-type': 'application/json' } }],
  ])('is caught with %s', async (_, changes) => {
    expect(await exchange(changes, answer(400, refusal))).toEqual([
      ['consumer', 'request', expect.any(String), [expect.any(String)]],
    ]);
  });
});
