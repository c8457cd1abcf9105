import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { MockConsumer } from './mock-consumer.ts';

/** A consumer as a listener of `node:http`: callbacks at any path, its state at /state, a fresh start at /reset. */
export function listenerFor(consumer: MockConsumer): RequestListener {
  return (incoming, outgoing) => {
    if (incoming.url === '/state' && consumer.observe) return sendJson(outgoing, consumer.observe());
    if (incoming.url === '/reset') {
      consumer.reset();
      outgoing.writeHead(204).end();
      return;
    }
    consumer.fetch(requestOf(incoming)).then(
      response => outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(),
      () => outgoing.destroy(),
    );
  };
}

function sendJson(outgoing: ServerResponse, value: unknown): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function requestOf(incoming: IncomingMessage): Request {
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://127.0.0.1${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
}
