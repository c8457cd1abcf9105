import { expect, test } from '@jest/globals';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { bandwidthHandlers, createMockBandwidth } from '../../../mocks/msw/index.ts';
import { routes } from '../../../src/contract/generated/routes.ts';
import { describeHandlers } from './describe-handlers.ts';

describeHandlers('MSW 3', { bandwidthHandlers, createMockBandwidth, setupServer });

test('there is one handler for each operation, with its method, before what catches the rest', async () => {
  await using mock = createMockBandwidth();
  const methods = bandwidthHandlers({ mock }).map(({ info }) => String(info.method));
  const operations = Object.values(routes).map(({ method }) => method as string);
  expect(methods.slice(0, operations.length)).toEqual(operations);
  expect(methods.slice(operations.length).every(method => method.startsWith('/'))).toBe(true);
});

test.each([
  [{}, 'was given no mock.'],
  [{ mock: {} }, 'was given something else for a mock.'],
])('without a mock of this process there are none: %j', (options, what) => {
  expect(() => bandwidthHandlers(options as never)).toThrow(what);
});

test('a handler of the test itself goes first', async () => {
  await using mock = createMockBandwidth();
  const server = setupServer(...bandwidthHandlers({ mock }));
  server.listen({ onUnhandledFrame: 'error' });
  const url = 'https://messaging.bandwidth.com/api/v2/users/9900000/messages';
  server.use(http.post(url, () => HttpResponse.json({}, { status: 503 })));
  expect((await fetch(url, { method: 'POST' })).status).toBe(503);
  server.resetHandlers();
  expect((await fetch(url, { method: 'POST' })).status).toBe(415);
  server.close();
});
