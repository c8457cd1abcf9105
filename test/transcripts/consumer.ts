import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a consumer was sent. */
export interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A consumer in this process, which remembers what it was sent. */
export interface Consumer {
  readonly url: string;
  readonly received: readonly Received[];
  /** How many requests were open at once at most. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

/** Starts a consumer that answers as the listener does, once the body has come. */
export async function startConsumer(listener: RequestListener): Promise<Consumer> {
  const received: Received[] = [];
  let open = 0;
  let most = 0;
  const remember = async (request: IncomingMessage): Promise<void> => {
    const { method, headers } = request;
    received.push({ method, headers, body: await text(request) });
  };
  const server = createServer((request, response) => {
    most = Math.max(most, ++open);
    response.once('close', () => open--);
    void remember(request).then(() => listener(request, response));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    received,
    mostAtOnce: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => void server.close(() => resolve()));
    },
  };
}
