import type { RequestListener } from 'node:http';
import type { Consumer } from '../../simulation/consumer.ts';
import type { FetchHandler } from '../../simulation/consumers/fetch-transport.ts';

/** What can be judged of a module: something that takes requests. */
export type Handler =
  | { readonly kind: 'fetch'; readonly handler: FetchHandler }
  | { readonly kind: 'node'; readonly listener: RequestListener }
  | { readonly kind: 'consumer'; readonly consumer: Consumer };

/** Anything of which nothing is known yet. */
type Loose = Readonly<Record<string, unknown>>;
type Method = (...args: unknown[]) => unknown;

const HTTP_METHODS = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
/** How people call what they answer with. */
const RESPONSES = /^_*(res|resp|response|reply|out|outgoing|serverResponse)\b/i;
/** How people call what fetch handlers are given beside the request; often only some members of it. */
const COMPANIONS = /^(\{|_*(env|ctx|context|info|server|params|options)\b)/i;

/** Tells what an export takes requests as; null when it takes none. A framework's app is made ready. */
export async function handlerIn(value: unknown, name: string): Promise<Handler | null> {
  const found = await value;
  if (typeof found === 'function') return handlerOfFunction(found as Method & Loose, name);
  if (typeof found !== 'object' || found === null) return null;
  return handlerOfObject(found as Loose);
}

function handlerOfFunction(found: Method & Loose, name: string): Handler | null {
  if (/^class\b/.test(sourceOf(found))) return null;
  // Express and Connect: the app is a function, and what it does is a member.
  if (isMethod(found['handle']) || takesResponse(found, name)) {
    return { kind: 'node', listener: found as unknown as RequestListener };
  }
  return { kind: 'fetch', handler: found as unknown as FetchHandler };
}

async function handlerOfObject(found: Loose): Promise<Handler | null> {
  const { fetch, start, listen, emit, routing, ready, callback, name } = found;
  if (isMethod(start) && typeof name === 'string')
    return { kind: 'consumer', consumer: found as unknown as Consumer };
  // Hono, Elysia, Workers, Bun.
  if (isMethod(fetch))
    return { kind: 'fetch', handler: request => fetch.call(found, request) as Promise<Response> };
  if (isMethod(routing) && isMethod(ready)) {
    await ready.call(found);
    return { kind: 'node', listener: routing as unknown as RequestListener };
  }
  // An HTTP server, whether it listens or not.
  if (isMethod(listen) && isMethod(emit))
    return { kind: 'node', listener: (...given) => void emit.call(found, 'request', ...given) };
  // Koa makes a listener of itself.
  if (isMethod(callback) && isMethod(listen))
    return { kind: 'node', listener: callback.call(found) as RequestListener };
  return null;
}

/** A fetch handler is given the request, and perhaps something beside it that is not to be answered with. */
function takesResponse(found: Method, name: string): boolean {
  if (found.length < 2 || HTTP_METHODS.test(name)) return false;
  const second = parametersOf(found)[1] ?? '';
  return RESPONSES.test(second) || !COMPANIONS.test(second);
}

function parametersOf(found: Method): readonly string[] {
  const [, parameters = ''] = /^[^(]*\(([^)]*)\)/.exec(sourceOf(found)) ?? [];
  return parameters.split(',').map(each => each.trim());
}

function sourceOf(found: Method): string {
  return Function.prototype.toString.call(found);
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
