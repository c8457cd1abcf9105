import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type onSendAsyncHookHandler,
} from 'fastify';
import { type Route, routes } from '../contract/generated/routes.ts';
import type { MessagingApi } from '../sender/operations/messaging-api.ts';
import { invalidFields } from '../sender/operations/refusal.ts';
import { controlRoutes } from './control/routes.ts';
import { apiRequest, routerPathOf, say } from './exchange.ts';
import type { HttpExchange } from './http-exchange.ts';
import type { Mock } from './mock.ts';
import type { MockOptions } from './mock-options.ts';
import { failed, unrouted } from './unrouted.ts';

/** A request body beyond this is answered with 413, unless larger media are taken; media have a smaller limit of their own. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Where the operations are offered: as in production, as in 2018, and at the root. */
const PREFIXES = ['/api/v2', '/v2', ''] as const;
const TOKEN_PREFIXES = ['/api/v1', '/api/v2', ''] as const;

interface AppParts extends Pick<MockOptions, 'onExchange'> {
  readonly mock: Mock;
  readonly api: MessagingApi;
}

/** The control API, whose exchanges are nobody's but ours. */
const CONTROL_PREFIX = '/_bwkit';

/** The HTTP door: routes of the spec for the Messaging API, and the control API beside them. */
export async function createApp({ mock, api, onExchange }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: Math.max(MAX_BODY_BYTES, api.mediaMaxBytes),
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    schemaController: { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } },
    routerOptions: { maxParamLength: 5000, ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply) => void say(reply as FastifyReply, invalidFields([])),
  });
  // These hold for the routes that are declared after them.
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) =>
    say(reply, failed(error, request)),
  );
  app.setNotFoundHandler((request, reply) => say(reply, unrouted(request, mock.clock.now())));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  if (onExchange !== undefined) app.addHook('onSend', showing(onExchange));
  for (const route of Object.values<Route>(routes)) {
    const handler = handlerOf(route, api);
    const prefixes = route.operationId === 'createAccessToken' ? TOKEN_PREFIXES : PREFIXES;
    for (const prefix of prefixes)
      app.route({ method: route.method, url: prefix + routerPathOf(route), handler });
  }
  await app.register(controlRoutes, { prefix: CONTROL_PREFIX, mock });
  return app;
}

/** Operations judge requests and write answers themselves; so Fastify need not load what compiles schemas, half of its start. */
function noCompiler(): never {
  throw new Error('No route declares a schema.');
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>;

/** Answers at once where nothing has to be waited for, which a promise would not. */
function handlerOf(route: Route, api: MessagingApi): Handler {
  return (request, reply) => {
    const answer = api.answer(apiRequest(route, request));
    return answer instanceof Promise ? answer.then(safe => say(reply, safe)) : say(reply, answer);
  };
}

/** Shows each exchange with the Messaging API as it goes over the wire. */
function showing(show: (exchange: HttpExchange) => void): onSendAsyncHookHandler {
  return async (request, reply, payload) => {
    const { method, url, headers, body } = request;
    const answer = {
      status: reply.statusCode,
      headers: reply.getHeaders() as HttpExchange['headers'],
      body: bytesOf(payload),
    };
    if (!url.startsWith(CONTROL_PREFIX)) show({ method, url, headers, body: bytesOf(body), answer });
    return payload;
  };
}

function bytesOf(payload: unknown): Uint8Array {
  if (payload instanceof Uint8Array) return payload;
  return Buffer.from(typeof payload === 'string' ? payload : '');
}
