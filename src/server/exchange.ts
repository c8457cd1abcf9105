import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../contract/generated/routes.ts';
import type { ApiAnswer, ApiRequest } from '../sender/operations/exchange.ts';

/** The request as the operations know it. */
export function apiRequest({ operationId, parameters }: Route, request: FastifyRequest): ApiRequest {
  const [path = '', query = ''] = request.url.split('?', 2);
  const { '*': rest, ...params } = request.params as Record<string, string>;
  const slashed = parameters.find(({ slashes }) => slashes)?.name;
  return {
    operationId: operationId as ApiRequest['operationId'],
    method: request.method,
    path,
    params: slashed === undefined ? params : { ...params, [slashed]: rest },
    query: query === '' ? NO_QUERY : new URLSearchParams(query),
    headers: request.headers as ApiRequest['headers'],
    body: (request.body as Uint8Array | undefined) ?? NOTHING,
    // Few operations ask for it, and the system has to be asked.
    get remoteAddress() {
      return request.ip;
    },
  };
}

const NOTHING = new Uint8Array();
const NO_QUERY = new URLSearchParams();

/** Sends an answer of the operations. */
export function say(reply: FastifyReply, { status, headers, body }: ApiAnswer): FastifyReply {
  reply.code(status).headers(headers);
  if (body === null) return reply.send();
  return reply.send(body instanceof Uint8Array && !Buffer.isBuffer(body) ? Buffer.from(body) : body);
}

/** `{accountId}` is `:accountId` to the router; what may hold slashes takes the rest of the path. */
export function routerPathOf({ path, parameters }: Route): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    parameters.some(parameter => parameter.name === name && parameter.slashes) ? '*' : `:${name}`,
  );
}
