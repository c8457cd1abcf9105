import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A consumer in a process of its own that reads each body and answers 204. */
export interface BenchConsumer extends Disposable {
  readonly url: string;
}

/** Starts the consumer and waits until it listens. */
export async function startConsumer(): Promise<BenchConsumer> {
  const child = fork(import.meta.filename, [], { execArgv: [] });
  const [port] = await new Promise<[number]>(resolve =>
    child.once('message', port => resolve([port as number])),
  );
  return { url: `http://127.0.0.1:${port}/callbacks`, [Symbol.dispose]: () => void child.kill('SIGKILL') };
}

if (import.meta.main) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  process.once('disconnect', () => process.exit());
}
