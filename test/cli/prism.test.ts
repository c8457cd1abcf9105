import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { bwkit } from '../e2e/process.ts';
import { consumerAnswering } from '../mocks/prism/consumer.ts';

const SMS = JSON.stringify({ applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' });

function send(url: string): Promise<Response> {
  return fetch(`${url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Basic dTpw' },
    body: SMS,
  });
}

describe('bwkit prism mock', () => {
  test('says where it is, answers, delivers, and ends on a signal with a summary', async () => {
    using consumer = await consumerAnswering(500, 204);
    const words = ['--port', '0', '--callback-url', consumer.url, '--time', 'virtual', '--output', 'json'];
    await using server = bwkit(['prism', 'mock', ...words, '--seed', '7']);
    const ready = JSON.parse(await server.line(line => line.includes('"ready"')));
    expect(ready).toMatchObject({ kind: 'ready', seed: '7', callbackUrl: consumer.url, time: 'virtual' });
    expect((await send(ready.url)).status).toBe(202);
    await server.line(line => line.includes('"ending":"acknowledged"'));
    server.kill('SIGINT');
    expect((await server.ended).code).toBe(130);
    const told = server.lines.map(line => JSON.parse(line));
    expect(told.map(({ kind }) => kind)).toEqual([
      'ready',
      'effect',
      'attempt',
      'attempt',
      'ending',
      'summary',
    ]);
    expect(told.at(-1)).toMatchObject({ acknowledged: 1, attempts: 2, effects: 1 });
  });

  test('tells people that it is ready', async () => {
    await using server = bwkit(['prism', 'mock', '--port', '0', '--output', 'compact']);
    expect(await server.line(() => true)).toMatch(
      /^bwkit prism mock is ready on http:\/\/127\.0\.0\.1:\d+\/api\/v2$/,
    );
  });

  test('asks for another port where that one is in use', async () => {
    const other = createServer();
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await using server = bwkit(['prism', 'mock', '--port', String(port)]);
    expect((await server.ended).code).toBe(2);
    expect(server.errors[0]).toBe(`bwkit: Port ${port} of 127.0.0.1 is in use.`);
    other.close();
  });

  test.each([
    ['another mode', ['proxy'], /does not know the mode "proxy"/],
    ['no mode', [], /was given no <mode>/],
    ['a URL that leads out of the house', ['mock', '--callback-url', 'https://8.8.8.8/'], /--allow-remote/],
    ['credentials without a colon', ['mock', '--auth', 'me'], /--auth has no user name/],
    ['certificates that are not there', ['mock', '--ca', '/no/such/file'], /could not be read/],
  ])('exits with 2 and three sentences for %s', async (_, words, said) => {
    await using server = bwkit(['prism', ...words]);
    expect((await server.ended).code).toBe(2);
    expect(server.errors.join('\n')).toMatch(said);
    expect(server.errors.at(-1)).toMatch(/^Hint: /);
  });
});
