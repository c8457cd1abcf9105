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
const recipe = consumerNamed(name);
if (recipe === undefined) {
  console.error(`There is no consumer called ${name}.`);
  console.error(
    'The name of a file in mocks/consumers or in mocks/consumers/zoo was expected, without its ending.',
  );
  console.error('Hint: try `correct`.');
  process.exit(2);
}
const consumer = recipe.make(processSurroundings(process.env));
const server = createServer(listenerFor(consumer));
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`${name} listens on http://127.0.0.1:${port}/callbacks`);
  void consumer.recover();
});
