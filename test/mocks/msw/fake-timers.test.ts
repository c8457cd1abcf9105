import { mock as nodeMock } from 'node:test';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import axios from 'axios';
import { setupServer } from 'msw/node';
import {
  bandwidthHandlers,
  createMockBandwidth,
  type FakeTimers,
  type MockBandwidth,
} from '../../../mocks/msw/index.ts';
import { eventsIn, send, SMS } from './events.ts';

const HOUR_MS = 3_600_000;

/** A consumer with a clock of its own: it knows an event again for an hour. */
function forgetful() {
  const known = new Map<string, number>();
  const handled: string[] = [];
  return {
    handled,
    async consumer(request: Request): Promise<Response> {
      for (const { type, to, message } of eventsIn(await request.text())) {
        const key = `${message.id}/${type}/${to}`;
        const isKnown = (known.get(key) ?? -Infinity) > Date.now() - HOUR_MS;
        known.set(key, Date.now());
        if (!isKnown) handled.push(key);
      }
      return new Response(null, { status: 204 });
    },
  };
}

const DO_NOT_FAKE = ['nextTick', 'queueMicrotask', 'setImmediate'] as const;

beforeEach(() => void jest.useFakeTimers({ doNotFake: [...DO_NOT_FAKE] }));
afterEach(() => void jest.useRealTimers());

/** A duplicate after two hours, told to a consumer that forgets after one. */
async function handledUnder(time: FakeTimers | 'virtual'): Promise<{ count: number; mock: MockBandwidth }> {
  const { consumer, handled } = forgetful();
  await using mock = createMockBandwidth({
    consumer,
    time,
    faults: [{ kind: 'duplicate', afterMs: 2 * HOUR_MS }],
  });
  await send(mock);
  await mock.idle();
  return { count: handled.length, mock };
}

describe("a consumer's own clock", () => {
  test('moves along where timers are faked and given, so that it forgets in time', async () => {
    expect((await handledUnder(jest)).count).toBe(2);
  });

  test('stays where it is otherwise', async () => {
    expect((await handledUnder('virtual')).count).toBe(1);
  });

  test('shows the time of the events, within what a request takes', async () => {
    const differences: number[] = [];
    await using mock = createMockBandwidth({
      time: jest,
      async consumer(request) {
        for (const { time } of eventsIn(await request.text()))
          differences.push(Date.now() - Date.parse(time));
        return new Response(null, { status: differences.length < 3 ? 503 : 204 });
      },
    });
    await send(mock);
    await mock.idle();
    const minutes = differences.map(ms => Math.floor(ms / 60_000));
    expect(minutes).toEqual([0, 5, 15]);
  });

  test('rings timers on the way, in their order', async () => {
    const rung: string[] = [];
    setTimeout(() => rung.push('3 h'), 3 * HOUR_MS);
    setTimeout(() => rung.push('1 h'), HOUR_MS);
    const hourly = setInterval(() => rung.push('hourly'), HOUR_MS);
    await using mock = createMockBandwidth({ time: jest });
    await mock.advance(2 * HOUR_MS);
    expect(rung).toEqual(['1 h', 'hourly', 'hourly']);
    clearInterval(hourly);
    await mock.advance(HOUR_MS);
    expect(rung).toEqual(['1 h', 'hourly', 'hourly', '3 h']);
  });

  test('goes on while a request is handled, so that a handler may sleep', async () => {
    await using mock = createMockBandwidth({
      time: jest,
      async consumer() {
        await new Promise(resolve => setTimeout(resolve, 40));
        return new Response();
      },
    });
    await send(mock);
    await mock.idle();
    expect(mock.deliveries[0]).toMatchObject({ phase: 'acknowledged', attempts: { length: 1 } });
  });
});

describe('what cannot go well', () => {
  test('a timer that throws is told, and time goes on', async () => {
    const boom = new Error('in a timer');
    await using mock = createMockBandwidth({ time: jest, consumer: () => new Response() });
    setTimeout(() => {
      throw boom;
    }, HOUR_MS);
    await mock.advance(2 * HOUR_MS);
    await send(mock);
    await mock.idle();
    expect(mock.thrown).toEqual([boom]);
    expect(mock.deliveries[0]?.phase).toBe('acknowledged');
  });

  test('timers that are not faked are complained of once somebody waits for them', async () => {
    jest.useRealTimers();
    const told = jest.spyOn(console, 'warn');
    await using mock = createMockBandwidth({ time: jest, consumer: () => new Response() });
    await send(mock);
    for (const wait of [mock.idle(), mock.advance(HOUR_MS)])
      await expect(wait).rejects.toMatchObject({ story: { hint: expect.stringContaining('nextTick') } });
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });
});

describe('everything around it goes on', () => {
  test('requests through MSW, with axios and with fetch', async () => {
    await using mock = createMockBandwidth({ time: jest, consumer: () => new Response() });
    const server = setupServer(...bandwidthHandlers({ mock }));
    server.listen({ onUnhandledFrame: 'error' });
    const url = `${mock.baseUrl}/users/9900000/messages`;
    expect((await axios.post(url, SMS)).status).toBe(202);
    expect((await fetch(`${url}?messageDirection=OUTBOUND`)).status).toBe(200);
    await mock.idle();
    expect(mock.deliveries).toMatchObject([{ phase: 'acknowledged' }]);
    server.close();
  });

  test('listeners of node:http too', async () => {
    await using mock = createMockBandwidth({
      time: jest,
      consumer: {
        listener: (request, response) => {
          request.resume().on('end', () => setTimeout(() => response.writeHead(204).end(), 20));
        },
      },
    });
    await send(mock);
    await mock.idle();
    expect(mock.deliveries).toMatchObject([{ phase: 'acknowledged', attempts: { length: 1 } }]);
  });
});

test('other makers of fake timers are served as well', async () => {
  jest.useRealTimers();
  nodeMock.timers.enable({ apis: ['Date', 'setTimeout', 'setInterval'], now: Date.now() });
  const moved: number[] = [];
  const ticking = { tick: (ms: number) => void moved.push(ms) };
  await using one = createMockBandwidth({ time: ticking });
  await one.advance(HOUR_MS);
  await using other = createMockBandwidth({ time: { tickAsync: async ms => void moved.push(ms) } });
  await other.advance(HOUR_MS);
  nodeMock.timers.reset();
  expect(moved).toEqual([HOUR_MS, HOUR_MS]);
  const timers: FakeTimers = nodeMock.timers;
  expect(timers).toBeDefined();
});
