import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { parseEnvelope } from '../../src/contract/index.ts';
import { say, sayProblem } from './answer.ts';
import { EXCHANGE_HEADER, RELAY_PATH } from './callback-document.ts';
import type { Engine } from './engine.ts';
import { Exchanges } from './exchanges.ts';
import { preferencesFrom } from './preferences.ts';
import { prismRequest, type RawRequest } from './prism-request.ts';
import type { Relay } from './relay.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const ACCEPTED = 202;
const NOTHING = new Uint8Array();

/**
 * The HTTP door before Prism's library, in the place of Prism's own server: it offers the API below the prefixes of its base URLs,
 * takes slashes in the names of media, and stands what makes the other one fall.
 */
export class Door {
  readonly app: FastifyInstance;
  readonly exchanges = new Exchanges();
  readonly #relay: Relay;
  readonly #engine = Promise.withResolvers<Engine>();

  constructor(relay: Relay) {
    this.#relay = relay;
    this.app = Fastify({ bodyLimit: MAX_BODY_BYTES, forceCloseConnections: true, exposeHeadRoutes: false });
    this.app.removeAllContentTypeParsers();
    this.app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    this.app.setErrorHandler<Error & { statusCode?: number }>(
      ({ statusCode = 500, name, message }, _, reply) =>
        sayProblem(reply, { status: statusCode, name, detail: message }),
    );
    this.app.post(`${RELAY_PATH}:exchange`, (request, reply) => this.#takeCallback(request, reply));
    this.app.all('/*', (request, reply) => this.#answer(request, reply));
  }

  /** Lets requests through to Prism; those that came before have waited. */
  open(engine: Engine): void {
    this.#engine.resolve(engine);
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const wished = preferencesFrom(String(request.headers['prefer'] ?? ''));
    if ('complaint' in wished)
      return sayProblem(reply, { status: 422, name: 'UNPROCESSABLE_ENTITY', detail: wished.complaint });
    const engine = await this.#engine.promise;
    const exchange = this.exchanges.begin();
    const asked = rawRequest(request);
    const headers = { ...asked.headers, [EXCHANGE_HEADER]: exchange };
    const result = await engine.mock(prismRequest({ ...asked, headers }), wished);
    const isAccepted = result.kind === 'answered' && result.answer.statusCode === ACCEPTED;
    this.exchanges.end(exchange, isAccepted && this.#relay.hasTarget);
    if (result.kind === 'answered') this.#relay.record(asked, result.answer);
    return say(reply, result);
  }

  /** A callback of Prism: it is taken in any case, and delivered where it belongs to a message that was accepted. */
  async #takeCallback(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { exchange } = request.params as { exchange: string };
    if (!(await this.exchanges.claim(exchange))) return reply.code(404).send();
    const read = parseEnvelope(rawRequest(request).body);
    if (!read.ok) throw new Error('The example of a callback in our document is no envelope.');
    this.#relay.deliver(read.envelope);
    return reply.code(204).send();
  }
}

export function rawRequest({ method, url, headers, body }: FastifyRequest): RawRequest {
  return { method, url, headers, body: (body as Uint8Array | undefined) ?? NOTHING };
}
