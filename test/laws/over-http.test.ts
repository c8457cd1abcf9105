import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { consumerNamed } from '../../mocks/consumers/index.ts';
import { listenerFor } from '../../mocks/consumers/parts/listener.ts';
import { processSurroundings } from '../../mocks/consumers/parts/process-surroundings.ts';
import { check } from '../../src/laws/check.ts';
import type { LawName } from '../../src/laws/law-name.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { freePort } from '../../src/simulation/consumers/free-port.ts';
import {
  fromCommand,
  fromUrl,
  resetByUrl,
  SCENARIO_FORMAT,
  stateFromUrl,
} from '../../src/simulation/index.ts';
import { Laboratory } from '../../src/simulation/laboratory.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

type Bend = (listener: RequestListener) => RequestListener;

/** A consumer that is right, behind a server that has its own way with connections. */
async function serve(bend: Bend = listener => listener, settings: Partial<Server> = {}, host = '127.0.0.1') {
  const consumer = consumerNamed('correct')?.make(processSurroundings({}));
  if (consumer === undefined) throw new Error('There is no consumer called correct.');
  const server = Object.assign(createServer(bend(listenerFor(consumer))), settings);
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  });
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

const isCallback = ({ url }: { url?: string | undefined }): boolean => url?.startsWith('/callbacks') ?? false;

/** Answers what is too long without reading it, and closes the connection behind it. */
const refusesLong: Bend = listener => (request, response) => {
  const isLong = Number(request.headers['content-length'] ?? 0) > 100_000;
  if (!isLong) return void listener(request, response);
  response.writeHead(413, { Connection: 'close' }).end(() => request.socket.destroy());
};

/** Closes every connection after one answer, without having said so. */
const hangsUp: Bend = listener => (request, response) => {
  response.on('finish', () => request.socket.end());
  listener(request, response);
};

/** Acknowledges with 202 and a body, late. */
const takesItsTime: Bend = listener => (request, response) => {
  if (!isCallback(request)) return void listener(request, response);
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string>) =>
    writeHead(status === 204 ? 202 : status, headers)) as typeof response.writeHead;
  setTimeout(() => listener(request, response), 2);
};

describe('nobody is blamed for', () => {
  const servers: [string, () => Promise<string>][] = [
    [
      'dropping idle connections within milliseconds',
      () => serve(undefined, { keepAliveTimeout: 1, keepAliveTimeoutBuffer: 0 } as Partial<Server>),
    ],
    ['closing every connection', () => serve(hangsUp)],
    ['refusing what is too long without reading it', () => serve(refusesLong)],
    ['answering 202, after a moment', () => serve(takesItsTime)],
    ['listening at ::1 only', () => serve(undefined, {}, '::1')],
  ];
  const laws: LawName[] = ['prompt', 'alive', 'strict', 'race-free', 'steady'];
  test.each(servers)('%s', async (...[, make]) => {
    const base = await make();
    const sights = { observe: stateFromUrl(`${base}/state`), reset: resetByUrl(`${base}/reset`) };
    const report = await check(fromUrl(`${base}/callbacks?x=1`, sights), { laws, seed: 4, runs: 5 });
    expect(report.unjudged).toBeUndefined();
    expect(report.laws.map(({ law, verdict }) => `${law} ${verdict}`)).toEqual(
      laws.map(law => `${law} held`),
    );
  });
});

test('a body of three megabytes that is refused spoils nothing for what comes after it', async () => {
  const base = await serve(refusesLong);
  const consumer = await fromUrl(`${base}/callbacks`).start({});
  closing.push(() => consumer.stop());
  const lab = new Laboratory({ consumer, draw: drawFrom(1) });
  const letter = { events: [{ type: 'message-received', of: 'm1' }] };
  const huge = { raw: { what: 'three megabytes', body: '[1234567]', times: 333_333 }, afterMs: 1 };
  const run = await lab.run(
    {
      format: SCENARIO_FORMAT,
      messages: { m1: { direction: 'in' } },
      steps: [letter, huge, letter, huge, letter, huge, letter],
      sender: { retries: false },
    },
    { weather: 'turbulent', patience: { quietMs: 0, atMostMs: 0 } },
  );
  const ends = run.deliveries.map(({ requests }) => requests.map(({ answered }) => answered));
  expect(ends.filter((_, at) => at % 2 === 0)).toEqual([[204], [204], [204], [204]]);
});

test('a process that acknowledges before it writes is found out by killing it', async () => {
  const serve = fileURLToPath(new URL('../../mocks/consumers/serve.ts', import.meta.url));
  const base = `http://127.0.0.1:${await freePort()}`;
  const consumer = fromCommand(`"${process.execPath}" "${serve}" answers-before-it-writes`, {
    url: `${base}/callbacks`,
    env: { STATE: join(mkdtempSync(join(tmpdir(), 'bwkit-killed-')), 'state.sqlite') },
    observe: stateFromUrl(`${base}/state`),
    reset: resetByUrl(`${base}/reset`),
  });
  const report = await check(consumer, { laws: ['durable'], seed: 5, maxTimeMs: 20_000 });
  const [durable] = report.laws;
  expect(durable).toMatchObject({ law: 'durable', verdict: 'broken' });
  if (durable?.verdict !== 'broken') return;
  expect(durable.counterexample.story.map(({ remark }) => remark).join()).toMatch(/the process was killed/);
});
