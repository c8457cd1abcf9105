import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerFor } from './parts/listener.ts';
import { processSurroundings } from './parts/process-surroundings.ts';
import { consumerNamed } from './index.ts';

/*
 * Runs one of the consumers as a process: `node mocks/consumers/serve.ts correct`.
 *
 * PORT is where it listens, BANDWIDTH_BASE_URL where the Messaging API is, STATE the SQLite file in which it remembers (in memory
 * when absent), CALLBACK_USERNAME and CALLBACK_PASSWORD what the provider must show. Callbacks go to /callbacks; GET /state
 * shows what it believes, POST /reset forgets it.
 */
const name = process.argv[2] ?? 'correct';
const consumer = consumerNamed(name).make(processSurroundings(process.env));
const server = createServer(listenerFor(consumer));
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`${name} listens on http://127.0.0.1:${port}/callbacks`);
  void consumer.recover();
});
