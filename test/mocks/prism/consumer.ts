import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A consumer that answers with these statuses in turn, the last one again and again, and keeps what it was told. */
export async function consumerAnswering(...statuses: readonly [number, ...number[]]) {
  const taken: { readonly headers: Record<string, unknown>; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = statuses[taken.length] ?? statuses.at(-1) ?? 204;
      taken.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, status === 401 ? { 'WWW-Authenticate': 'Basic' } : {}).end();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    taken,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
