import { expect, test } from '@jest/globals';
import { type Route, routes } from '../../../src/contract/generated/routes.ts';
import { type MockOptions, startMock } from '../../../src/index.ts';
import { createMockBandwidth } from '../../../mocks/msw/index.ts';
import { accounts, type Provocation, requests } from '../../server/requests.ts';

const options: MockOptions = { seed: 7, startAt: Date.UTC(2026, 0, 1), accounts };

const DEFAULTS: Readonly<Record<string, string>> = { accountId: '9900000', mediaId: 'a/file.png' };

interface Asking {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Asks for everything, and notes each answer in a way that can be compared: links without their host. */
async function answersOf({ baseUrl, fetch }: Asking): Promise<object[]> {
  const answers: object[] = [];
  for (const request of requests) {
    const answer = await fetch(baseUrl + placeOf(request), initOf(request));
    const text = await answer.text();
    const { headers } = answer;
    answers.push({
      name: request.name,
      status: answer.status,
      // A server may add the character set of JSON, which says nothing new.
      type: headers.get('content-type')?.replace('; charset=utf-8', '') ?? null,
      retryAfter: headers.get('retry-after'),
      challenge: headers.get('www-authenticate'),
      cacheControl: headers.get('cache-control'),
      body: text.replaceAll(baseUrl, '{base}'),
    });
  }
  return answers;
}

function placeOf({ operationId, params = {}, query = '' }: Provocation): string {
  const { path } = routes[operationId] as Route;
  return path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? DEFAULTS[key] ?? '') + query;
}

function initOf({ operationId, method, headers, body }: Provocation): RequestInit {
  return {
    method: method ?? routes[operationId].method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

test('every request is answered alike in this process and over a port', async () => {
  await using served = await startMock({ ...options, time: 'virtual' });
  await using own = createMockBandwidth({ ...options, time: 'virtual' });
  served.clock.freeze();
  own.clock.freeze();
  const overPort = await answersOf({ baseUrl: served.url, fetch });
  const inProcess = await answersOf({
    baseUrl: own.baseUrl,
    fetch: (url, init) => own.fetch(url, init),
  });
  expect(inProcess).toEqual(overPort);
  expect(new Set(overPort.map(answer => (answer as { status: number }).status)).size).toBeGreaterThan(9);
});
