import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { judge } from '../../src/contract/index.ts';
import { bwkit } from './bwkit.ts';
import { startConsumer, type Consumer } from './consumer.ts';

const open: Consumer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(consumer => consumer.close()));
});

async function consumer(listener: RequestListener): Promise<Consumer> {
  const started = await startConsumer(listener);
  open.push(started);
  return started;
}

const answering =
  (status: number, headers = {}, body = ''): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const challenging: RequestListener = (request, response) => {
  const right = request.headers.authorization === `Basic ${Buffer.from('bw:secret').toString('base64')}`;
  response.writeHead(right ? 204 : 401, { 'WWW-Authenticate': 'Basic realm="callbacks"' }).end();
};

describe('send', () => {
  test('posts what Bandwidth would post, and shows request and answer', async () => {
    const { url, received } = await consumer(answering(200, { 'content-type': 'text/plain' }, 'thanks'));
    const { code, output, remarks } = await bwkit([
      'send',
      'message-received',
      url,
      '--set',
      'message.text=Hi',
    ]);
    expect({ code, remarks }).toEqual({ code: 0, remarks: '' });
    expect(received).toHaveLength(1);
    const [{ method, headers, body } = received[0]!] = received;
    expect(method).toBe('POST');
    expect(headers).toMatchObject({
      'user-agent': 'BandwidthAPI/v2',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(headers).not.toHaveProperty('authorization');
    expect(judge(body).verdict).toBe('conforms');
    expect(JSON.parse(body)[0].message.text).toBe('Hi');
    expect(output).toMatch(
      new RegExp(
        `^POST ${url}\nUser-Agent: BandwidthAPI/v2\nContent-Type: application/json; charset=utf-8\n\n`,
      ),
    );
    expect(output).toContain(JSON.stringify(JSON.parse(body), null, 2));
    expect(output).toMatch(
      /\n← 200 OK after \d+ ms\n {2}content-type: text\/plain\n {2}thanks\n\nAcknowledged\.\n$/,
    );
  });

  test.each([
    ['a refusal', answering(500, {}, 'boom'), /← 500 Internal Server Error after \d+ ms\n {2}boom\n/],
    [
      'a redirect',
      answering(307, { location: '/there' }),
      /← 307 Temporary Redirect after \d+ ms\n {2}location: \/there\n/,
    ],
    ['silence', () => {}, /✗ no answer within 0\.2 s, given up after \d+ ms\n/],
    [
      'a hang-up',
      (request => request.socket.destroy()) satisfies RequestListener,
      /✗ no answer, because the consumer broke the connection off \(.+\), after \d+ ms\n/,
    ],
  ])('ends with 1 after %s', async (_name, listener, told) => {
    const { url, received } = await consumer(listener);
    const { code, output } = await bwkit(['send', 'message-delivered', url, '--timeout', '200ms']);
    expect(code).toBe(1);
    expect(received).toHaveLength(1);
    expect(output).toMatch(told);
    expect(output).toContain('\nNot acknowledged.\n');
  });

  test('ends with 1 when nothing listens', async () => {
    const { url, close } = await startConsumer(answering(200));
    await close();
    const { code, output } = await bwkit(['send', 'message-delivered', url]);
    expect(code).toBe(1);
    expect(output).toMatch(/✗ no answer, because nothing listens there \(ECONNREFUSED: .*\), after \d+ ms\n/);
  });

  test('shows credentials only after a challenge, and the body both times', async () => {
    const { url, received } = await consumer(challenging);
    const { code, output } = await bwkit(['send', 'message-delivered', url], {
      env: { BWKIT_AUTH: 'bw:secret' },
    });
    expect(code).toBe(0);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      expect.stringMatching(/^Basic /),
    ]);
    expect(received[0]?.body).toBe(received[1]?.body);
    expect(output).toMatch(
      /← 401, which asks for credentials, after \d+ ms\n {2}www-authenticate: Basic realm="callbacks"\n← 204 No Content after \d+ ms, with the credentials of bw\n/,
    );
    expect(output).not.toContain('secret');
  });

  test('without credentials a challenge is a refusal', async () => {
    const { url, received } = await consumer(challenging);
    expect((await bwkit(['send', 'message-delivered', url])).code).toBe(1);
    expect(received).toHaveLength(1);
  });

  test.each([
    ['preemptive-auth', 1, [true]],
    ['first-request-without-body', 2, [false, true]],
  ])('obeys the quirk %s', async (quirk, requests, bodies) => {
    const { url, received } = await consumer(challenging);
    expect(
      (await bwkit(['send', 'message-delivered', url, '--auth', 'bw:secret', '--quirk', quirk])).code,
    ).toBe(0);
    expect(received).toHaveLength(requests);
    expect(received.map(({ body }) => body !== '')).toEqual(bodies);
  });

  test('repeats the same envelope one after the other, or all at once', async () => {
    const calm = await consumer(answering(200));
    const { code, output } = await bwkit(['send', 'message-delivered', calm.url, '--times', '3']);
    expect(code).toBe(0);
    expect(new Set(calm.received.map(({ body }) => body)).size).toBe(1);
    expect([calm.received.length, calm.mostAtOnce()]).toEqual([3, 1]);
    expect(output).toMatch(/\n3 of 3 {2}← 200 OK after \d+ ms\n\nAll 3 acknowledged\.\n$/);

    const held: (() => void)[] = [];
    const busy = await consumer((_request, response) => {
      held.push(() => response.end());
      if (held.length === 3) for (const release of held) release();
    });
    expect((await bwkit(['send', 'message-delivered', busy.url, '--times', '3', '--overlap'])).code).toBe(0);
    expect(busy.mostAtOnce()).toBe(3);
  });

  test('says how many were acknowledged when not all were', async () => {
    let count = 0;
    const { url } = await consumer((_request, response) =>
      response.writeHead(++count === 2 ? 500 : 200).end(),
    );
    const { code, output } = await bwkit(['send', 'message-delivered', url, '--times', '3']);
    expect(code).toBe(1);
    expect(output).toContain('\nOnly 2 of 3 acknowledged.\n');
  });

  test('prints one JSON object per request with --json', async () => {
    const { url, received } = await consumer(challenging);
    const { code, output } = await bwkit([
      'send',
      'message-failed',
      url,
      '--json',
      '--auth',
      'bw:secret',
      '--error-code',
      '4470',
    ]);
    const rows = output
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      {
        time: 1,
        acknowledged: false,
        outcome: { kind: 'challenged', status: 401 },
        request: { authorized: false, method: 'POST', url },
        answer: { status: 401 },
      },
      {
        time: 1,
        acknowledged: true,
        outcome: { kind: 'acknowledged', status: 204 },
        request: { authorized: true },
        answer: { status: 204, body: '' },
      },
    ]);
    expect(rows[0].request.body).toBe(received[0]?.body);
    expect(JSON.parse(rows[0].request.body)[0].errorCode).toBe(4470);
    expect(output).not.toContain('secret');
  });

  test('the same seed makes the same id, apart from the clock in it', async () => {
    const { url, received } = await consumer(answering(200));
    for (const seed of ['7', '7', '8']) await bwkit(['send', 'message-delivered', url, '--seed', seed]);
    const [first, second, third] = received.map(({ body }) => JSON.parse(body)[0].message.id.slice(13));
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  test.each([
    [
      ['message-deliverd', 'http://127.0.0.1:9/'],
      'There is no event type "message-deliverd".',
      'did you mean message-delivered?',
    ],
    [
      ['message-delivered', '127.0.0.1:3000'],
      '<url> is "127.0.0.1:3000".',
      'did you mean http://127.0.0.1:3000?',
    ],
    [
      ['message-delivered', 'http://203.0.113.7/'],
      '<url> leads to 203.0.113.7, which is neither this machine nor a private network.',
      'add --allow-remote if that consumer is yours and not in production.',
    ],
    [
      ['message-delivered', 'http://127.0.0.1:9/', '--error-code', '4720'],
      '--error-code was given for message-delivered.',
      'send message-failed, or force the field with --set errorCode=….',
    ],
    [
      ['message-delivered', 'http://127.0.0.1:9/', '--auth', 'x'],
      '--auth has no colon between a user name and a password.',
      'keep the password out of the shell history with the variable BWKIT_AUTH.',
    ],
    [
      ['message-delivered', 'http://127.0.0.1:9/', '--timeout', '10'],
      '--timeout is "10".',
      'write, for example, --timeout 10s.',
    ],
    [
      ['message-delivered', 'http://127.0.0.1:9/', '--ca', 'nope.pem'],
      'The certificate nope.pem could not be read: there is no such file or folder.',
      'give the certificate of the authority that signed the one of your consumer.',
    ],
    [['message-delivered'], 'bwkit send was given no <url>.', 'bwkit send --help shows examples.'],
  ])('%j is explained and nothing is sent', async (words, what, hint) => {
    const { code, output, remarks } = await bwkit(['send', ...words]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    const lines = remarks.trimEnd().split('\n');
    expect([lines.length, lines[0], lines[2]]).toEqual([3, `bwkit: ${what}`, `Hint: ${hint}`]);
  });
});
