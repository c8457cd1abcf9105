import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type FullAnswer, HttpTransport, MAX_BODY_BYTES } from '../../src/drivers/http.ts';
import type { AttemptRequest, Report } from '../../src/drivers/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(server: Server | ReturnType<typeof createRawServer>): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => new Promise(resolve => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const serve = (listener: RequestListener): Promise<string> => listen(createServer(listener));

/** A server that says the given bytes to whoever connects and then does what `after` says. */
function say(bytes: string, after: (socket: Socket) => void = () => {}): Promise<string> {
  return listen(
    createRawServer(socket => {
      socket.on('error', () => {});
      socket.once('data', () => {
        socket.write(bytes);
        after(socket);
      });
    }),
  );
}

function transport(options: ConstructorParameters<typeof HttpTransport>[0] = {}): HttpTransport {
  const made = new HttpTransport(options);
  closing.push(() => made.close());
  return made;
}

function send(url: string, options: Partial<AttemptRequest> = {}, by = transport()): Promise<Report> {
  const request = {
    delivery: 'd1',
    attempt: 1,
    endpoint: { url },
    body: '[{"a":"ü"}]',
    authorized: false,
    timeoutMs: 2000,
  };
  return new Promise(resolve => by.send({ ...request, ...options }, resolve));
}

describe('a request', () => {
  test('is a POST with the headers of Bandwidth, to the path and query of the URL', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      const { method, url: path, headers } = request;
      seen.push(
        method,
        path,
        headers['user-agent'],
        headers['content-type'],
        headers['content-length'],
        headers.authorization,
      );
      response.writeHead(204).end();
    });
    await send(`${url}?key=1`);
    expect(seen).toEqual([
      'POST',
      '/hook?key=1',
      'BandwidthAPI/v2',
      'application/json; charset=utf-8',
      '12',
      undefined,
    ]);
  });

  test('counts as answered when the headers are there, however long the body takes', async () => {
    const url = await say('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12');
    expect(await send(url, { timeoutMs: 200 })).toMatchObject({ kind: 'answered', status: 200 });
  });

  test('is given up at its deadline, not sooner', async () => {
    const url = await say('HTTP/1.1 200 OK\r\nX-Head: never ends');
    const report = await send(url, { timeoutMs: 150 });
    expect(report.kind).toBe('silent');
    expect(report.durationMs).toBeGreaterThanOrEqual(150);
  });

  test('is not confused by a 103 before the answer', async () => {
    const url = await say(
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n',
    );
    expect(await send(url)).toMatchObject({ kind: 'answered', status: 202 });
  });

  test('tells whether a 401 asks for Basic credentials', async () => {
    const url = await serve((_, response) =>
      response.writeHead(401, { 'WWW-Authenticate': 'Digest x, basic realm="b"' }).end(),
    );
    expect(await send(url)).toMatchObject({ status: 401, challenge: true });
    const bearer = await serve((_, response) =>
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end(),
    );
    expect(await send(bearer)).toMatchObject({ status: 401, challenge: false });
  });

  test('hands over the answer in full to those who print it', async () => {
    const answers: FullAnswer[] = [];
    const by = transport({ onAnswer: (_, answer) => answers.push(answer) });
    const url = await serve((_, response) => response.writeHead(400, { 'X-A': 'b' }).end('what is this?'));
    await send(url, {}, by);
    while (answers.length === 0) await new Promise(setImmediate);
    expect(answers[0]).toMatchObject({ status: 400, headers: { 'x-a': 'b' }, body: 'what is this?' });
  });
});

describe('a consumer that misbehaves is told apart:', () => {
  const cases: [string, () => Promise<string>, string][] = [
    ['a closed port', async () => 'http://127.0.0.1:1/', 'refused'],
    ['a name that does not exist', async () => 'http://no-such-host.invalid/', 'name-not-found'],
    ['a connection that is cut before the answer', () => say('', socket => socket.destroy()), 'reset'],
    ['a connection that is reset', () => say('', socket => socket.resetAndDestroy()), 'reset'],
    ['an answer that is no HTTP', () => say('SSH-2.0-OpenSSH_9.2\r\n'), 'malformed-answer'],
    ['an answer with a broken status line', () => say('HTTP/1.1 abc\r\n\r\n'), 'malformed-answer'],
    [
      'plain HTTP where TLS is expected',
      async () => (await serve(() => {})).replace('http:', 'https:'),
      'tls',
    ],
  ];
  test.each(cases)('%s', async (_, raise, reason) => {
    expect(await send(await raise())).toMatchObject({ kind: 'broken', reason });
  });
});

test('an endless answer is cut off, and the sender goes on', async () => {
  let isCut = false;
  const url = await serve((_, response) => {
    response.writeHead(200);
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', pour).on('close', () => (isCut = true));
    pour();
  });
  expect(await send(url)).toMatchObject({ kind: 'answered', status: 200 });
  while (!isCut) await new Promise(setImmediate);
  expect(MAX_BODY_BYTES).toBe(1_048_576);
});

test('closing the transport reports what is in flight as cancelled', async () => {
  const by = new HttpTransport();
  const report = send(await serve(() => {}), {}, by);
  await new Promise(setImmediate);
  await by.close();
  expect(await report).toMatchObject({ kind: 'broken', reason: 'cancelled' });
});

test('hundreds of requests at once are all answered over a bounded number of connections', async () => {
  let connections = 0;
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.writeHead(200).end()),
  );
  server.on('connection', () => connections++);
  const url = await listen(server);
  const by = transport({ connections: 8 });
  const reports = await Promise.all(Array.from({ length: 300 }, () => send(url, {}, by)));
  expect(reports.every(report => report.kind === 'answered')).toBe(true);
  expect(connections).toBeLessThanOrEqual(8);
});
