import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { bwkit, served } from './process.ts';

const SMS = JSON.stringify({ applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' });

function send(url: string): Promise<Response> {
  return fetch(`${url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: SMS,
  });
}

/** A consumer that says the bytes to everybody, whatever it is told. */
async function consumerSaying(bytes: string | null) {
  const server = createServer(socket => {
    socket.on('error', () => {});
    socket.once('data', () => (bytes === null ? socket.resetAndDestroy() : socket.write(bytes)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/`, [Symbol.dispose]: () => void server.close() };
}

async function freePort(): Promise<number> {
  using taken = await consumerSaying(null);
  return taken.port;
}

describe('bwkit serve', () => {
  test('says in one line that it is ready, and where', async () => {
    await using server = bwkit(['serve', '--port', '0', '--output', 'compact', '--seed', '3']);
    expect(await server.line(() => true)).toMatch(
      /^bwkit serve is ready on http:\/\/127\.0\.0\.1:\d+\/api\/v2$/,
    );
    expect(await server.line(line => line.includes('seed'))).toContain('seed 3');
  });

  test('writes a JSON object for every attempt when it is piped', async () => {
    using consumer = await consumerSaying('HTTP/1.1 204 No Content\r\n\r\n');
    await using server = await served(['--callback-url', consumer.url]);
    const { id } = (await (await send(server.url)).json()) as { id: string };
    const attempt = JSON.parse(await server.line(line => line.includes('"attempt"')));
    expect(attempt).toMatchObject({
      kind: 'attempt',
      attempt: 1,
      subject: { type: 'message-delivered', messageId: id, to: '+12025550123' },
      outcome: { kind: 'acknowledged', status: 204 },
      ending: 'acknowledged',
    });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with a summary and exit code %i', async (signal, code) => {
    await using server = await served([]);
    server.kill(signal);
    expect(await server.ended).toEqual({ code, signal: null });
    expect(JSON.parse(server.lines.at(-1)!)).toMatchObject({ kind: 'summary', deliveries: 0 });
  });

  test('names the URL under which others reach it', async () => {
    const port = await freePort();
    await using server = await served(['--port', String(port), '--public-url', 'http://mock.test:4010']);
    expect(server.url).toBe('http://mock.test:4010/api/v2');
    const control = `http://127.0.0.1:${port}/_bwkit`;
    await fetch(`${control}/inbound`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: '+12025550123', to: '+12025550100', media: ['cat.png'] }),
    });
    const messages = await (await fetch(`${control}/messages`)).text();
    expect(messages).toContain('http://mock.test:4010/api/v2/users/');
  });

  test('takes no media beyond the size that it was given', async () => {
    await using server = await served(['--media-max-bytes', '10']);
    const put = (bytes: number): Promise<Response> =>
      fetch(`${server.url}/users/9900000/media/cat.png`, {
        method: 'PUT',
        headers: { 'Content-Type': 'image/png' },
        body: new Uint8Array(bytes),
      });
    expect((await put(10)).status).toBe(204);
    expect((await put(11)).status).toBe(413);
  });

  test('lets a named quirk strike the share of messages that it was told', async () => {
    using consumer = await consumerSaying('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    const flags = ['--quirk', 'omit-to', '--quirk-ratio', '50%', '--time', 'virtual', '--seed', '1'];
    await using server = await served(['--callback-url', consumer.url, ...flags]);
    for (let n = 0; n < 20; n++) await send(server.url);
    const control = server.url.replace('/api/v2', '/_bwkit');
    await fetch(`${control}/idle`, { method: 'POST' });
    const { entries } = (await (await fetch(`${control}/journal`)).json()) as {
      entries: { kind: string; body: string }[];
    };
    const events = entries
      .filter(({ kind }) => kind === 'scheduled')
      .map(({ body }) => (JSON.parse(body) as { to?: string }[])[0]!);
    const struck = events.filter(event => event.to === undefined).length;
    expect(struck).toBeGreaterThan(3);
    expect(struck).toBeLessThan(17);
  });

  test('lets what is in flight come to its end before it ends itself', async () => {
    using consumer = await consumerSaying('');
    await using server = await served(['--callback-url', consumer.url, '--timeout', '1s']);
    await send(server.url);
    await fetch(`${server.url.replace('/api/v2', '/_bwkit')}/health`);
    while (!(await inFlight(server.url))) await new Promise(setImmediate);
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(143);
    const kinds = server.lines.map(line => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['ready', 'effect', 'ending', 'attempt', 'summary']);
  });

  test.each([
    ['never answers', '', 'timed-out'],
    ['answers garbage', '\x00\x01not http\r\n\r\n', 'broken'],
    ['resets', null, 'broken'],
  ])('survives a consumer that %s, and tries it again', async (_, bytes, kind) => {
    using consumer = await consumerSaying(bytes);
    await using server = await served([
      '--callback-url',
      consumer.url,
      '--timeout',
      '200ms',
      '--time',
      'virtual',
    ]);
    await send(server.url);
    const attempts = await server.line(line => line.includes('"attempt":3'));
    expect(JSON.parse(attempts)).toMatchObject({ outcome: { kind } });
    expect((await fetch(`${server.url.replace('/api/v2', '/_bwkit')}/health`)).status).toBe(200);
  });
});

async function inFlight(url: string): Promise<boolean> {
  const answer = await fetch(`${url.replace('/api/v2', '/_bwkit')}/deliveries?phase=in-flight`);
  return ((await answer.json()) as { deliveries: unknown[] }).deliveries.length > 0;
}

describe('bad input to bwkit serve is told in three sentences and exits with 2:', () => {
  const cases: [string, string[], RegExp][] = [
    ['a URL that is none', ['--callback-url', 'nonsense'], /--callback-url is "nonsense"/],
    ['a URL that leads out of the house', ['--callback-url', 'https://8.8.8.8/hook'], /--allow-remote/],
    ['an unknown flag, with the nearest name', ['--calback-url', 'x'], /--callback-url/],
    ['an unknown quirk, with the nearest name', ['--quirk', 'omit-too'], /omit-to/],
    ['a share beyond all', ['--duplicates', '120%'], /from 0 to 1/],
    ['a file of certificates that is not there', ['--ca', '/no/such/file'], /could not be read/],
  ];
  test.each(cases)('%s', async (_, words, said) => {
    await using server = bwkit(['serve', '--port', '0', ...words]);
    expect((await server.ended).code).toBe(2);
    expect(server.errors.join('\n')).toMatch(said);
    expect(server.errors.length).toBe(3);
    expect(server.errors[2]).toMatch(/^Hint: /);
  });

  test('a port in use', async () => {
    using other = await consumerSaying('');
    await using server = bwkit(['serve', '--port', String(other.port)]);
    expect((await server.ended).code).toBe(2);
    expect(server.errors[0]).toBe(`bwkit: Port ${other.port} of 127.0.0.1 is in use.`);
    expect(server.errors[2]).toMatch(/^Hint: .*another port/);
  });
});
