import { createServer } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import axios from 'axios';
import type { bandwidthHandlers, createMockBandwidth, MockBandwidth } from '../../../mocks/msw/index.ts';
import { SMS } from './events.ts';

/** A version of MSW, and the kit on top of it. */
export interface Kit {
  readonly createMockBandwidth: typeof createMockBandwidth;
  readonly bandwidthHandlers: typeof bandwidthHandlers;
  readonly setupServer: (...handlers: never[]) => Server;
}

interface Server {
  listen(options: object): void;
  use(...handlers: never[]): void;
  resetHandlers(): void;
  close(): unknown;
}

const PRODUCTION = 'https://messaging.bandwidth.com/api/v2';
const PLACE = '/users/9900000/messages';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Clients as people use them, each telling the status of its answer. */
const clients: Readonly<Record<string, (url: string) => Promise<number>>> = {
  fetch: async url =>
    (await fetch(url, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(SMS) })).status,
  axios: async url => (await axios.post(url, SMS)).status,
  'axios with fetch below': async url => (await axios.post(url, SMS, { adapter: 'fetch' })).status,
  'node:https': url =>
    new Promise((resolve, reject) => {
      const request = https.request(url, { method: 'POST', headers: JSON_TYPE }, response => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      request.on('error', reject);
      request.end(JSON.stringify(SMS));
    }),
};

/** What handlers do in whatever version of MSW. */
export function describeHandlers(name: string, kit: Kit): void {
  describe(`handlers for ${name}`, () => {
    const stage = {} as { mock: MockBandwidth; server: Server };
    beforeEach(() => {
      stage.mock = kit.createMockBandwidth({ consumer: () => new Response() });
      stage.server = kit.setupServer(
        ...(kit.bandwidthHandlers({
          mock: stage.mock,
          baseUrl: ['http://localhost:4010/api/v2/', 'http://bandwidth.test'],
        }) as never[]),
      );
      stage.server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' });
    });
    afterEach(async () => {
      await stage.server.close();
      await stage.mock.close();
    });
    describeHosts(() => stage.mock);
    describeNeighbours();
  });
  test(`callbacks over the network are nothing that anybody has to handle in ${name}`, () => callsBack(kit));
}

function describeHosts(mock: () => MockBandwidth): void {
  test.each(Object.entries(clients))('%s reaches the mock at the production host', async (_, post) => {
    expect(await post(PRODUCTION + PLACE)).toBe(202);
    await mock().idle();
    expect(mock().deliveries).toMatchObject([{ phase: 'acknowledged' }]);
  });

  test.each([
    'https://api.catapult.inetwork.com/v2',
    'http://localhost:4010/api/v2',
    'http://bandwidth.test',
  ])('the mock is reached at %s too', async base => {
    expect((await axios.post(base + PLACE, SMS)).status).toBe(202);
  });

  test('what the API does not know is answered as Bandwidth answers it, and does not get out', async () => {
    const status = async (path: string, method: string): Promise<number> =>
      (await fetch(PRODUCTION + path, { method })).status;
    expect(await status(PLACE, 'PATCH')).toBe(405);
    expect(await status('/users/9900000/nothing', 'GET')).toBe(404);
    expect(await status('/users/9900000', 'DELETE')).toBe(404);
    expect(await status('/users/9900000/messages/multiChannel', 'PUT')).toBe(405);
  });

  test('names of files survive every encoding, and a bad one is refused', async () => {
    const place = `${PRODUCTION}/users/9900000/media`;
    await fetch(`${place}/a%2Fb%20c%3F.txt`, { method: 'PUT', body: 'x' });
    const [listed] = (await (await fetch(place)).json()) as [{ content: string; mediaName: string }];
    expect(listed.mediaName).toBe('a/b c?.txt');
    expect(await (await fetch(listed.content)).text()).toBe('x');
    expect((await fetch(`${place}/%ZZ`)).status).toBe(400);
  });
}

function describeNeighbours(): void {
  test('other products of the same hosts are left alone', async () => {
    const told = jest.spyOn(console, 'error').mockReturnValue();
    const voice = fetch('https://api.bandwidth.com/api/v1/users/9900000/calls');
    await expect(voice).rejects.toThrow();
    await expect(fetch('https://messaging.bandwidth.com/other')).rejects.toThrow();
    expect(told).toHaveBeenCalledTimes(2);
    told.mockRestore();
  });
}

/** Posts a callback over the network, and listens for complaints of MSW. */
async function callsBack(kit: Kit): Promise<void> {
  const told = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'error')];
  let count = 0;
  const consumer = createServer((request, response) => {
    count++;
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>(resolve => consumer.listen(0, '127.0.0.1', resolve));
  const callbackUrl = `http://127.0.0.1:${(consumer.address() as AddressInfo).port}/callbacks?a=1`;
  const mock = kit.createMockBandwidth({ callbackUrl });
  const own = kit.setupServer(...(kit.bandwidthHandlers({ mock }) as never[]));
  own.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' });
  await fetch(PRODUCTION + PLACE, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(SMS) });
  await mock.idle();
  // A test may post to its consumer by itself as well.
  expect((await fetch(callbackUrl, { method: 'POST', body: '[]' })).status).toBe(200);
  own.close();
  await mock.close();
  consumer.closeAllConnections();
  await new Promise(resolve => consumer.close(resolve));
  expect(count).toBe(2);
  for (const method of told) {
    expect(method).not.toHaveBeenCalled();
    method.mockRestore();
  }
}
