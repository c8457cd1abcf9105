import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Meet, Seen } from './door.ts';

/** A consumer that does as a case says, and remembers what it saw. */
export interface ScriptedConsumer {
  readonly seen: readonly Seen[];
  readonly listener: RequestListener;
}

export function scriptedConsumer(meet: Meet = () => ({ status: 204 })): ScriptedConsumer {
  const seen: Seen[] = [];
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const count = seen.filter(earlier => earlier.body === body).length + 1;
      const own = { headers: request.headers, body, count };
      seen.push(own);
      answer(meet, own, { request, response });
    });
  };
  return { seen, listener };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function answer(meet: Meet, seen: Seen, { request, response }: Exchange): void {
  const meeting = meet(seen);
  if (meeting === 'hang') return;
  if (meeting === 'reset') return void request.socket.destroy();
  response.writeHead(meeting.status, meeting.headers).end();
}

/** Lets a listener be reached over the network; returns its URL and how to end that. */
export async function listening(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}/callbacks`, close };
}
