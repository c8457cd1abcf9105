import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type OperationId, type Route, routes } from '../contract/generated/routes.ts';
import type { ApiAnswer, ApiRequest } from '../sender/operations/exchange.ts';
import type { MessagingApi } from '../sender/operations/messaging-api.ts';
import { notFound, refuse } from '../sender/operations/refusal.ts';
import { controlRoutes } from './control/routes.ts';
import type { Mock } from './mock.ts';

/** A request body beyond this is answered with 413; media has a smaller limit of its own. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Where the operations are offered: as in production, as in 2018, and at the root. */
const PREFIXES = ['/api/v2', '/v2', ''] as const;
const TOKEN_PREFIXES = ['/api/v1', '/api/v2', ''] as const;

interface AppParts {
  readonly mock: Mock;
  readonly api: MessagingApi;
}

/** The HTTP door: routes of the spec for the Messaging API, and the control API beside them. */
export async function createApp({ mock, api }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 5000, ignoreTrailingSlash: true },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const route of Object.values<Route>(routes)) {
    const prefixes = route.operationId === 'createAccessToken' ? TOKEN_PREFIXES : PREFIXES;
    for (const prefix of prefixes) {
      const handler = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
        say(reply, api.answer(apiRequest(route, request)));
      app.route({ method: route.method, url: prefix + pathOf(route), handler });
    }
  }
  await app.register(controlRoutes, { prefix: '/_bwkit', mock });
  app.setNotFoundHandler((request, reply) => say(reply, unrouted(request, mock.clock.now())));
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    return say(
      reply,
      refuse(
        (operationAt(request)?.operationId ?? 'createMessage') as OperationId,
        status === 413 ? 413 : status < 500 ? 400 : 500,
      ),
    );
  });
  return app;
}

/** `{accountId}` is `:accountId` to the router; what may hold slashes takes the rest of the path. */
function pathOf({ path, parameters }: Route): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    parameters.some(parameter => parameter.name === name && parameter.slashes) ? '*' : `:${name}`,
  );
}

function apiRequest({ operationId, parameters }: Route, request: FastifyRequest): ApiRequest {
  const [path = '', query = ''] = request.url.split('?');
  const { '*': rest, ...params } = request.params as Record<string, string>;
  const slashed = parameters.find(({ slashes }) => slashes)?.name;
  return {
    operationId: operationId as ApiRequest['operationId'],
    method: request.method,
    path,
    params: slashed === undefined ? params : { ...params, [slashed]: rest },
    query: new URLSearchParams(query),
    headers: request.headers as ApiRequest['headers'],
    body: (request.body as Uint8Array | undefined) ?? new Uint8Array(),
    remoteAddress: request.ip,
  };
}

function say(reply: FastifyReply, { status, headers, body }: ApiAnswer): FastifyReply {
  reply.code(status).headers(headers);
  return reply.send(body instanceof Uint8Array && !Buffer.isBuffer(body) ? Buffer.from(body) : body);
}

/** The operation at a request's path, whatever its method. */
function operationAt({ url }: FastifyRequest): Route | undefined {
  const path = (url.split('?')[0] ?? '').replace(/^\/(api\/)?v\d/, '');
  return Object.values<Route>(routes).find(route => {
    const pattern = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'mediaId' ? '.+' : '[^/]+',
    );
    return new RegExp(`^${pattern}/?$`).test(path);
  });
}

/** A known path with another method is a 405, everything else a 404. */
function unrouted(request: FastifyRequest, now: number): ApiAnswer {
  const known = operationAt(request);
  const [path = ''] = request.url.split('?');
  if (known === undefined) return notFound({ operationId: 'createMessage', path }, now);
  const operationId = known.operationId as ApiRequest['operationId'];
  if (!('405' in known.answers)) return notFound({ operationId, path }, now);
  return refuse(
    operationId,
    405,
    body => JSON.parse(JSON.stringify(body).replace(/PATCH|PUT/, request.method)) as object,
  );
}
