import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A consumer that acknowledges most callbacks, refuses some, and leaves a few without an answer. */
export interface UnreliableConsumer extends AsyncDisposable {
  readonly url: string;
  /** Ids of messages of which a callback was answered with a 2xx. */
  readonly acknowledged: ReadonlySet<string>;
  /** How many requests told of each message. */
  readonly requests: ReadonlyMap<string, number>;
}

const REFUSED_RATIO = 0.2;
const IGNORED_RATIO = 0.02;

export async function startUnreliableConsumer(): Promise<UnreliableConsumer> {
  const acknowledged = new Set<string>();
  const requests = new Map<string, number>();
  const server = createServer((request, response) => {
    void text(request).then(
      body => {
        const [{ message }] = JSON.parse(body) as [{ message: { id: string } }];
        requests.set(message.id, (requests.get(message.id) ?? 0) + 1);
        const chance = Math.random();
        if (chance < IGNORED_RATIO) return;
        if (chance < REFUSED_RATIO) return void response.writeHead(503).end();
        acknowledged.add(message.id);
        response.writeHead(204).end();
      },
      // The sender was killed before it had sent the whole request.
      () => {},
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    acknowledged,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
