import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { duplexPair } from 'node:stream';
import { setImmediate } from 'node:timers';
import { WireTransport } from '../../src/drivers/index.ts';

/**
 * Carries requests to a listener of Node's HTTP server in this process. Real bytes of HTTP travel, but through memory: there is no
 * port, nothing that a mocked network would see, and nothing to close.
 */
export function listenerTransport(server: Server): WireTransport {
  return new WireTransport({ connect: () => connectionTo(server) });
}

/** A server for a listener, which answers 500 where the listener throws, as hosts of listeners do. */
export function serverFor(listener: RequestListener, onThrown: (error: unknown) => void): Server {
  return createServer((request, response) => void heard(listener, { request, response, onThrown }));
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse & { readonly req: IncomingMessage };
  readonly onThrown: (error: unknown) => void;
}

async function heard(listener: RequestListener, { request, response, onThrown }: Exchange): Promise<void> {
  try {
    await (listener(request, response) as unknown);
  } catch (error) {
    onThrown(error);
    if (!response.headersSent) response.writeHead(500).end();
  }
}

/** Our end of a connection. A stream in memory is connected at once, and knows only one way to break. */
function connectionTo(server: Server): Socket {
  const [own, theirs] = duplexPair();
  const end = Object.assign(own, { resetAndDestroy: () => own.destroy() }) as unknown as Socket;
  server.emit('connection', Object.assign(theirs, { remoteAddress: '127.0.0.1' }));
  theirs.on('error', () => {});
  // What was written before the end still has to be read.
  theirs.on('close', () => setImmediate(() => own.destroy()));
  setImmediate(() => {
    own.emit('connect');
    own.emit('secureConnect');
  });
  return end;
}
