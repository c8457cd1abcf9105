import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../../../examples/demo/free-port.ts';
import {
  ConsumerUnavailable,
  resetByCommand,
  resetByUrl,
  stateFromCommand,
  stateFromUrl,
} from '../../../src/simulation/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function serve(listener: RequestListener, port = 0): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/state`;
}

async function storyOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConsumerUnavailable);
  return (error as ConsumerUnavailable).story;
}

const quoted = (program: string): string => `"${process.execPath}" -e "${program}"`;

test('the state is what the URL shows, and a reset is a POST', async () => {
  const seen: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    seen.push(request.method);
    response.end('{"rows":[1]}');
  });
  expect(await stateFromUrl(url)()).toEqual({ rows: [1] });
  await resetByUrl(url)();
  expect(seen).toEqual(['GET', 'POST']);
});

test('a consumer that is just being started again is waited for', async () => {
  const port = await freePort();
  const looking = stateFromUrl(`http://127.0.0.1:${port}/state`)();
  const resetting = resetByUrl(`http://127.0.0.1:${port}/reset`)();
  await serve((_, response) => response.end('{"back":true}'), port);
  expect(await looking).toEqual({ back: true });
  await resetting;
});

test('a connection that breaks is no reason to give up, and none is used twice', async () => {
  const requests: number[] = [];
  const server = createRawServer(socket => {
    const at = requests.push(0) - 1;
    socket.on('error', () => {});
    socket.on('data', () => {
      requests[at] = (requests[at] ?? 0) + 1;
      if (at === 0) socket.resetAndDestroy();
      else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]');
    });
    closing.push(async () => socket.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(async () => void server.close());
  const look = stateFromUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/state`);
  for (let count = 0; count < 3; count++) expect(await look()).toEqual([]);
  expect(requests).toEqual([1, 1, 1, 1]);
});

test('commands print the state, and reset', async () => {
  expect(await stateFromCommand(quoted('console.log(JSON.stringify({rows:2}))'))()).toEqual({ rows: 2 });
  await resetByCommand(quoted('process.exit(0)'))();
});

describe('what cannot be looked at is told in three sentences:', () => {
  test('a URL that fails', async () => {
    const url = await serve((_, response) => response.writeHead(500).end());
    expect(await storyOf(stateFromUrl(url)())).toMatchObject({ what: `${url} answered 500.` });
    expect(await storyOf(resetByUrl(url)())).toMatchObject({ what: `POST ${url} answered 500.` });
  });

  test('a state that is no JSON', async () => {
    const url = await serve((_, response) => response.end('<html>'));
    expect(await storyOf(stateFromUrl(url)())).toMatchObject({
      what: `${url} gave "<html>", which is no JSON.`,
    });
    expect((await storyOf(stateFromCommand(quoted(''))())).what).toMatch(/gave nothing, which is no JSON\.$/);
  });

  test('a command that fails, with what it wrote', async () => {
    const program = quoted(`console.error('no database');process.exit(4)`);
    expect((await storyOf(resetByCommand(program)())).what).toMatch(/ended with 4: no database$/);
  });
});
