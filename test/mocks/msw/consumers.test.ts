import { createServer } from 'node:http';
import { describe, expect, jest, test } from '@jest/globals';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { type ConsumerGiven, createMockBandwidth } from '../../../mocks/msw/index.ts';
import { eventsIn, send } from './events.ts';

/** Consumers of every kind, each noting the types that it is told. */
const consumers: Readonly<Record<string, (told: string[]) => ConsumerGiven | Promise<ConsumerGiven>>> = {
  'a function of a Request': told => async (request: Request) => {
    told.push(...eventsIn(await request.text()).map(({ type }) => type));
    return new Response(null, { status: 204 });
  },
  'a mock function of Jest': told =>
    jest.fn(async (request: Request) => {
      told.push(...eventsIn(await request.text()).map(({ type }) => type));
      return Response.json({});
    }),
  'a route handler with a second parameter': told => ({
    async fetch(request: Request, _rest?: unknown) {
      told.push(...eventsIn(await request.text()).map(({ type }) => type));
      return new Response();
    },
  }),
  'a Hono app': told =>
    new Hono().post('/callbacks', async c => {
      told.push(...(await c.req.json<{ type: string }[]>()).map(({ type }) => type));
      return c.body(null, 204);
    }),
  'an Express app': told =>
    express()
      .use(express.json())
      .post('/callbacks', (request, response) => {
        told.push(...(request.body as { type: string }[]).map(({ type }) => type));
        response.sendStatus(204);
      }),
  'a Fastify app': told => {
    const app = Fastify();
    app.post('/callbacks', async (request, reply) => {
      told.push(...(request.body as { type: string }[]).map(({ type }) => type));
      return reply.code(204).send();
    });
    return app;
  },
  'a listener of one parameter': told => ({
    listener: (...[request, response]) => {
      request.on('data', (chunk: Buffer) => told.push(...eventsIn(chunk.toString()).map(({ type }) => type)));
      request.on('end', () => response.end());
    },
  }),
  'a server that does not listen': told =>
    createServer((request, response) => {
      request.on('data', (chunk: Buffer) => told.push(...eventsIn(chunk.toString()).map(({ type }) => type)));
      request.on('end', () => response.writeHead(202).end('{}'));
    }),
};

test.each(Object.entries(consumers))('%s gets callbacks', async (_, make) => {
  const told: string[] = [];
  await using mock = createMockBandwidth({ consumer: await make(told) });
  await send(mock);
  await mock.receive({ from: '+12025550123', to: '+12025550100', text: 'ä'.repeat(40_000) });
  await mock.idle();
  expect(told.toSorted()).toEqual(['message-delivered', 'message-received']);
  expect(mock.deliveries.map(({ attempts }) => attempts.length)).toEqual([1, 1]);
  expect(mock.thrown).toEqual([]);
});

describe('a consumer that throws', () => {
  const boom = new Error('no database');
  const throwing: Readonly<Record<string, ConsumerGiven>> = {
    'a handler that throws': () => {
      throw boom;
    },
    'a handler that rejects': async () => Promise.reject(boom),
    'a listener that throws': (_request: unknown, _response: unknown) => {
      throw boom;
    },
    'a listener that rejects': async (_request: unknown, _response: unknown) => Promise.reject(boom),
  };

  test.each(Object.entries(throwing))('%s is answered for with 500, and told', async (_, consumer) => {
    await using mock = createMockBandwidth({ consumer });
    await send(mock);
    await mock.idle();
    const [delivery] = mock.deliveries;
    expect([delivery?.phase, delivery?.attempts.length]).toEqual(['exhausted', 27]);
    expect(delivery?.attempts[0]?.outcome).toEqual({ kind: 'refused', status: 500 });
    expect(mock.thrown).toEqual(Array.from({ length: 27 }, () => boom));
    mock.reset();
    expect(mock.thrown).toEqual([]);
  });

  test('a listener that was taken for a handler of the Fetch API is told how to be given', async () => {
    const consumer = (() => {}) as unknown as ConsumerGiven;
    await using mock = createMockBandwidth({ consumer });
    await send(mock);
    await mock.idle();
    expect(String(mock.thrown[0])).toContain('The consumer answered with undefined, which is no Response.');
    expect((mock.thrown[0] as { story: object }).story).toMatchObject({
      hint: expect.stringContaining('{ listener }'),
    });
  });
});

test.each([
  [{}, 'The consumer is an object with nothing in it.'],
  [{ handle: 1, name: 2 }, 'The consumer is an object with handle, name.'],
])('what cannot be called is refused at once: %j', (consumer, what) => {
  expect(() => createMockBandwidth({ consumer: consumer as unknown as ConsumerGiven })).toThrow(what);
});

describe('without a consumer', () => {
  test('the API answers, and nothing is delivered', async () => {
    await using mock = createMockBandwidth();
    await send(mock);
    await mock.idle();
    expect([mock.messages.length, mock.deliveries.length, mock.effects.length]).toEqual([1, 0, 1]);
  });

  test('a URL beyond private networks is refused before anything is sent', async () => {
    await using mock = createMockBandwidth({ callbackUrl: 'http://192.0.2.1/callbacks' });
    await expect(mock.receive({ from: '+12025550123', to: '+12025550100' })).rejects.toMatchObject({
      story: { what: expect.stringContaining('192.0.2.1'), hint: expect.any(String) },
    });
    await send(mock);
    await expect(mock.idle()).rejects.toThrow('192.0.2.1');
  });
});
