import type { FastifyRequest } from 'fastify';
import { type OperationId, type Route, routes } from '../contract/generated/routes.ts';
import type { ApiAnswer } from '../sender/operations/exchange.ts';
import { notFound, refuse, wrongMethod } from '../sender/operations/refusal.ts';

interface Place {
  readonly route: Route;
  readonly pattern: RegExp;
}

/** Each path of the API, below whatever prefix it is offered at. */
const PLACES: readonly Place[] = Object.values<Route>(routes).map(route => {
  const slashed = new Set(route.parameters.filter(({ slashes }) => slashes).map(({ name }) => name));
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => (slashed.has(name) ? '.+' : '[^/]+'));
  return { route, pattern: new RegExp(`^(/api)?(/v\\d)?${path}/?$`) };
});

/** The answer to a request that fits no route: a known path with another method is a 405, everything else a 404. */
export function unrouted(request: FastifyRequest, now: number): ApiAnswer {
  const [path = ''] = request.url.split('?', 1);
  const known = PLACES.find(({ pattern }) => pattern.test(path))?.route;
  const operationId = (known?.operationId ?? 'createMessage') as OperationId;
  if (known !== undefined && '405' in known.answers) return wrongMethod(operationId, request.method);
  return notFound({ operationId, path }, now);
}

/** The answer to a request that could not be read, or that we failed to answer. */
export function failed(
  error: Error & { readonly statusCode?: number },
  { url, method }: FastifyRequest,
): ApiAnswer {
  const [path = ''] = url.split('?', 1);
  const fitting = PLACES.filter(({ pattern }) => pattern.test(path)).map(({ route }) => route);
  const known = fitting.find(route => route.method === method) ?? fitting[0];
  const { statusCode = 500 } = error;
  const status = statusCode === 413 ? 413 : statusCode < 500 ? 400 : 500;
  return refuse((known?.operationId ?? 'createMessage') as OperationId, status);
}
