import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { freePort } from '../../../src/simulation/consumers/free-port.ts';
import {
  isListening,
  waitUntilFree,
  waitUntilListening,
} from '../../../src/simulation/consumers/reachable.ts';

test('a free port is none that outgoing connections get', async () => {
  for (let count = 0; count < 20; count++) {
    const port = await freePort();
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_000);
  }
});

test('somebody listens, or nobody does', async () => {
  const port = await freePort();
  const urls = [`http://127.0.0.1:${port}/`, `http://[::1]:${port}/`];
  expect(await waitUntilListening(urls, 0)).toBeNull();
  const waiting = waitUntilListening(urls, 5000);
  const server = createServer(socket => socket.destroy());
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  expect(await waiting).toBe(urls[0]);
  expect(await isListening(urls[0] ?? '')).toBe(true);
  const leaving = waitUntilFree(urls[0] ?? '', 5000);
  server.close();
  await leaving;
  expect(await isListening(urls[0] ?? '')).toBe(false);
});

test('nobody is waited for who cannot come', async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  let looks = 0;
  expect(await waitUntilListening([url], 60_000, () => ++looks > 2)).toBeNull();
});
