import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bwkit, served } from './process.ts';

/** Lets a message come in whose text tells it from the others. */
async function receive(url: string, text: string): Promise<void> {
  const body = JSON.stringify({ from: '+12025550123', to: ['+12025550100'], text });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${new URL(url).origin}/_bwkit/inbound`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
}

test.each(['--store', '--url'])('bwkit journal %s --follow goes on with what comes', async from => {
  const consumer = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>(resolve => consumer.listen(0, '127.0.0.1', resolve));
  const callbacks = `http://127.0.0.1:${(consumer.address() as AddressInfo).port}/`;
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-follow-')), 'run.db');
  await using server = await served(['--store', file, '--callback-url', callbacks]);
  const place = from === '--store' ? file : server.url;
  await receive(server.url, 'first');
  await server.line(line => line.includes('"acknowledged"'));

  await using follower = bwkit(['journal', from, place, '--follow', '--ndjson']);
  await follower.line(line => line.startsWith('{"kind":"acknowledged"'));
  await receive(server.url, 'second');
  await follower.line(line => line.startsWith('{"kind":"acknowledged"') && line.includes('"d2"'));
  expect(follower.lines.map(line => JSON.parse(line) as object)).toEqual(
    ['d1', 'd2'].flatMap(delivery =>
      ['scheduled', 'attempted', 'concluded', 'acknowledged'].map(kind =>
        expect.objectContaining({ kind, delivery }),
      ),
    ),
  );
  consumer.closeAllConnections();
  consumer.close();
});
