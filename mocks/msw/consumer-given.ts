import { type IncomingMessage, type RequestListener, Server, type ServerResponse } from 'node:http';
import type { FetchHandler } from '../../src/simulation/index.ts';

/**
 * A listener of Node's HTTP server, by itself.
 *
 * The second signature says the same once more: it keeps the compiler from weighing listeners when it asks what the parameter of a
 * function written in place is, which is then a `Request`.
 */
interface Listener {
  (request: IncomingMessage, response: ServerResponse): unknown;
  <Same>(request: IncomingMessage, response: ServerResponse): Same | unknown;
}

/**
 * The consumer under test, in this process.
 *
 * A function of one parameter (or none) is taken for a handler of the Fetch API, one of more for a listener of Node's HTTP server.
 * Where that guess is wrong, as for a Next route handler that also takes its parameters, say `{ fetch: handler }` or
 * `{ listener: handler }`.
 */
export type ConsumerGiven =
  /** A function from `Request` to `Response`, such as a Next route handler. */
  | FetchHandler
  /** What has one: a Hono app, a Worker. */
  | { readonly fetch: FetchHandler }
  /** An Express app, `app.routing` of Fastify, `app.callback()` of Koa, a plain function. */
  | Listener
  | { readonly listener: RequestListener }
  /** A server of `node:http`; it need not listen. */
  | Server;

/** Which kind of consumer was given. */
export type ConsumerKind =
  | { readonly kind: 'fetch'; readonly handler: FetchHandler }
  | { readonly kind: 'listener'; readonly listener: RequestListener }
  | { readonly kind: 'server'; readonly server: Server };

export function kindOf(given: ConsumerGiven): ConsumerKind {
  if (given instanceof Server) return { kind: 'server', server: given };
  if (typeof given === 'function') {
    return given.length < 2
      ? { kind: 'fetch', handler: given as FetchHandler }
      : { kind: 'listener', listener: given as RequestListener };
  }
  if ('listener' in given) return { kind: 'listener', listener: given.listener };
  return { kind: 'fetch', handler: request => given.fetch(request) };
}
