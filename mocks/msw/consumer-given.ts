import { type IncomingMessage, type RequestListener, Server, type ServerResponse } from 'node:http';
import { Problem } from '../../src/report/problem.ts';
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
  /** What has one: a Hono app, a Worker. The function may want a special kind of `Request`, as those of Next do. */
  | { fetch(request: Request): Response | Promise<Response> }
  /** An Express app, `app.callback()` of Koa, a plain function. */
  | Listener
  | { readonly listener: RequestListener }
  /** A Fastify app; it is made ready with the first callback. */
  | FastifyApp
  /** A server of `node:http`; it need not listen. */
  | Server;

interface FastifyApp {
  ready(): PromiseLike<unknown>;
  readonly routing: (request: IncomingMessage, response: ServerResponse) => unknown;
}

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
  if ('routing' in given) return { kind: 'listener', listener: routedBy(given) };
  if (typeof given.fetch === 'function') return { kind: 'fetch', handler: request => given.fetch(request) };
  throw new Problem({
    what: `The consumer is an object with ${Object.keys(given).slice(0, 5).join(', ') || 'nothing in it'}.`,
    expected:
      'It must be a function, a server of node:http, a Hono or Fastify app, { fetch } or { listener }.',
    hint: 'wrap what handles requests: { fetch: request => … } or { listener: (request, response) => … }.',
  });
}

function routedBy(app: FastifyApp): RequestListener {
  return async (request, response) => {
    await app.ready();
    await app.routing(request, response);
  };
}
