import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/cli/problem.ts';
import { fromHandler, type HandlerOptions } from '../../../src/cli/verify/handler.ts';
import type { Report } from '../../../src/drivers/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

afterAll(async () => {
  const { server } = await import('./handlers/server.ts');
  server.close();
});

const pathOf = (written: string): string =>
  fileURLToPath(new URL(`handlers/${written.split('#')[0]}`, import.meta.url)) +
  written.replace(/^[^#]*/, '');

async function answerOf(written: string, options: HandlerOptions = {}): Promise<Report> {
  const consumer = fromHandler(pathOf(written), options);
  const running = await consumer.start({ apiBaseUrl: 'http://127.0.0.1:1/api/v2' });
  closing.push(() => running.stop());
  const { transport, inbound } = running;
  const request = { delivery: 'd1', attempt: 1, endpoint: inbound, body: '[]', authorized: false };
  return new Promise(resolve => transport.send({ ...request, timeoutMs: 5000 }, resolve));
}

describe('a handler may be', () => {
  const handlers: [string, string, HandlerOptions?][] = [
    ['an Express app', 'express-app.ts#app'],
    ['an Express app whose export is not named', 'express-app.ts'],
    [
      'a Hono app as default export, at a path of its own',
      'hono-app.ts',
      { path: '/webhooks/bandwidth?x=1' },
    ],
    ['a Fastify app, which is made ready', 'fastify-app.ts'],
    ['a route of Next, which takes two arguments and answers with neither', 'next-route.ts'],
    ['a listener of Node', 'plain.mjs#nodeListener'],
    ['a listener of Node whose arguments say nothing', 'plain.mjs#twoWords'],
    ['a function without arguments', 'plain.mjs#lone'],
    ['a function of a request and its environment', 'plain.mjs#worker'],
    ['there soon', 'plain.mjs#soon'],
    ['the app of Koa', 'plain.mjs#koaLike'],
    ['an object with a fetch method that uses itself', 'workers.js'],
    ['the default of a module that was CommonJS', 'old.cjs'],
    ['an http.Server', 'server.ts'],
    ['a consumer that was made with the kit', 'consumer.ts'],
    ['a module that reads where the API is while it is loaded', 'reads-the-address.ts'],
  ];
  test.each(handlers)('%s', async (...[, written, options]) => {
    expect(await answerOf(written, options)).toMatchObject({ kind: 'answered', status: 204 });
  });
});

describe('three sentences tell of', () => {
  const problems: [string, string, RegExp, RegExp][] = [
    ['a file that is not there', 'nowhere.js', /could not be loaded: .*nowhere/, /check the path/],
    [
      'an export that is not there',
      'express-app.ts#application',
      /no export "application"; it exports app\./,
      /#app\.$/,
    ],
    [
      'no export that is called like a handler',
      'plain.mjs',
      /no export that is called like a handler; it exports Application, createApp, /,
      /after a #/,
    ],
    ['a number', 'plain.mjs#number', /is the number 7, which takes no requests\.$/, /after a #/],
    ['null', 'plain.mjs#nothing', /is null, which/, /after a #/],
    [
      'an object without a method for requests',
      'plain.mjs#settings',
      /is an object with port, which/,
      /after a #/,
    ],
    [
      'a function that makes a handler',
      'plain.mjs#createApp',
      /is called like something that makes/,
      /what createApp returns/,
    ],
    ['a class', 'plain.mjs#Application', /is a class, which/, /after a #/],
  ];
  test.each(problems)('%s', async (_, written, what, hint) => {
    const error: unknown = await answerOf(written).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Problem);
    const { story } = error as Problem;
    expect(story.what).toMatch(what);
    expect(story.hint).toMatch(hint);
    expect(story.expected).toMatch(/fetch handler|--handler must name/);
  });
});
