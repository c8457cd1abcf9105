import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, createServer, type Server as RawServer, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { HttpTransport } from '../../src/drivers/http.ts';
import type { Report } from '../../src/drivers/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(server: Server | RawServer): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => new Promise(resolve => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;
}

/** A server whose connections answer their first request, and do with every later one what `later` says. */
async function firstOnly(later: (socket: Socket) => void) {
  const connections: number[] = [];
  const url = await listen(
    createServer(socket => {
      const at = connections.push(0) - 1;
      socket.on('error', () => {});
      socket.on('data', () => {
        connections[at] = (connections[at] ?? 0) + 1;
        if (connections[at] === 1) socket.write('HTTP/1.1 204 No Content\r\n\r\n');
        else later(socket);
      });
    }),
  );
  return { url, connections };
}

/** Sends one request after the other; each waits until the connection of the one before is free to be used again. */
function sender() {
  const transport = new HttpTransport();
  closing.push(() => transport.close());
  return async (url: string, timeoutMs = 5000): Promise<Report> => {
    await setImmediate();
    await setImmediate();
    return new Promise(resolve =>
      transport.send(
        { delivery: 'd1', attempt: 1, endpoint: { url }, body: '[{}]', authorized: false, timeoutMs },
        resolve,
      ),
    );
  };
}

describe('a request over a connection that was used before', () => {
  const endings: [string, (socket: Socket) => void][] = [
    ['is reset', socket => socket.resetAndDestroy()],
    ['is closed', socket => socket.end()],
  ];
  test.each(endings)('is made again on a fresh one when it %s before any answer', async (_, later) => {
    const { url, connections } = await firstOnly(later);
    const send = sender();
    for (let count = 0; count < 4; count++) expect(await send(url)).toMatchObject({ status: 204 });
    // The second request breaks and so does the fourth, each on the connection of the one before.
    expect(connections).toEqual([2, 1, 2, 1]);
  });

  test('is made twice at most, and then told as it broke at first', async () => {
    let isDown = false;
    let requests = 0;
    const url = await listen(
      createServer(socket => {
        socket.on('error', () => {});
        socket.on('data', () => {
          requests++;
          if (isDown) socket.resetAndDestroy();
          else socket.write('HTTP/1.1 204 No Content\r\n\r\n');
        });
      }),
    );
    const send = sender();
    expect(await send(url)).toMatchObject({ status: 204 });
    isDown = true;
    expect(await send(url)).toMatchObject({ kind: 'broken', reason: 'reset' });
    expect(requests).toBe(3);
  });

  test('is not made again when its answer has begun', async () => {
    const { url, connections } = await firstOnly(socket => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12');
      socket.end();
    });
    const send = sender();
    await send(url);
    expect(await send(url)).toMatchObject({ kind: 'answered', status: 200 });
    expect(connections).toEqual([2]);
  });

  test('is not made again when it is merely not answered', async () => {
    const { url, connections } = await firstOnly(() => {});
    const send = sender();
    await send(url);
    expect(await send(url, 200)).toMatchObject({ kind: 'silent' });
    expect(connections).toEqual([2]);
  });
});

test('a request over a fresh connection is made once, however it breaks', async () => {
  let connections = 0;
  const url = await listen(
    createServer(socket => {
      connections++;
      socket.on('error', () => {});
      socket.on('data', () => socket.resetAndDestroy());
    }),
  );
  expect(await sender()(url)).toMatchObject({ kind: 'broken', reason: 'reset' });
  expect(connections).toBe(1);
});

test('a server that drops idle connections within milliseconds is never blamed for it', async () => {
  const server = createHttpServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(204).end());
  });
  // Node adds a second to it unless told not to.
  Object.assign(server, { keepAliveTimeout: 1, keepAliveTimeoutBuffer: 0 });
  const url = await listen(server);
  const send = sender();
  const seen = new Set<string>();
  for (let round = 0; round < 60; round++) {
    const reports = await Promise.all(Array.from({ length: 5 }, () => send(url)));
    for (const report of reports) seen.add(report.kind === 'answered' ? String(report.status) : report.kind);
    await setTimeout(round % 4);
  }
  expect([...seen]).toEqual(['204']);
});
