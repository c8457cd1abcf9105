import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Route, routes } from '../../src/contract/generated/routes.ts';
import { type Mock, startMock } from '../../src/index.ts';
import { ask, type Asked } from './ask.ts';
import { type Answered, bandwidthsDocument, ourDocument } from './documents.ts';
import { accounts, requests } from './requests.ts';

/*
 * Whatever the mock answers, our document has to describe it; and so has the one that Bandwidth's client ships, save for the
 * differences that spec/drift.yaml explains.
 */
const isExplained = ({ operationId, status }: { operationId: string; status: number }): boolean =>
  // The token endpoint stands among their security schemes only.
  operationId === 'createAccessToken' ||
  // The body is that of the web framework, as the pages show it.
  status === 404 ||
  // They do not say what follows a body that is too large.
  status === 413 ||
  // A file comes back with the type that it was stored with, not as an octet-stream.
  (operationId === 'getMedia' && status === 200);

let mock: Mock;
const answers: (Answered & { readonly name: string; readonly operationId: string })[] = [];

beforeAll(async () => {
  mock = await startMock({ time: 'virtual', accounts });
  mock.clock.freeze();
  for (const { name, operationId, params = {}, query = '', ...asked } of requests) {
    const { path, method } = routes[operationId] as Route;
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? DEFAULTS[key] ?? '');
    const { status, headers, text, json } = await ask(`${mock.url}${filled}${query}`, {
      method,
      ...asked,
    } as Asked);
    const contentType = headers.get('content-type') ?? '';
    const said = { path, method: method.toLowerCase(), status, contentType, body: json ?? text };
    answers.push({ name, operationId, ...said });
  }
});
afterAll(() => mock.close());

const DEFAULTS: Readonly<Record<string, string>> = { accountId: '9900000', mediaId: 'a/file.png' };

test('our document describes every answer', () => {
  const document = ourDocument();
  const objections = answers.map(answered => [answered.name, answered.status, document.objection(answered)]);
  expect(objections.filter(([, , objection]) => objection !== null)).toEqual([]);
});

test("Bandwidth's document describes every answer, explained differences aside", () => {
  const document = bandwidthsDocument();
  const comparable = answers.filter(answered => !isExplained(answered));
  expect(comparable.length).toBeGreaterThan(40);
  const objections = comparable.map(answered => [
    answered.name,
    answered.status,
    document.objection(answered),
  ]);
  expect(objections.filter(([, , objection]) => objection !== null)).toEqual([]);
});

/** What no request can provoke: there is nothing to find missing, to overload, to misread or to break there. */
const UNPROVOKED: Readonly<Record<string, readonly number[]>> = {
  createMessage: [404],
  createMultiChannelMessage: [404],
  listMessages: [404, 405, 415, 429, 500],
  listMedia: [404, 415, 429, 500],
  getMedia: [406, 415, 429, 500],
  uploadMedia: [404, 406, 415, 429, 500],
  deleteMedia: [406, 415, 429, 500],
};

test.each(Object.values<Route>(routes))(
  'every answer of $operationId was seen',
  ({ operationId, answers: all }) => {
    const seen = new Set(
      answers.filter(answered => answered.operationId === operationId).map(({ status }) => status),
    );
    const provoked = Object.keys(all)
      .map(Number)
      .filter(status => !UNPROVOKED[operationId]?.includes(status));
    expect([...seen].toSorted()).toEqual(provoked.toSorted());
  },
);
