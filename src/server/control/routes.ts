import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './control-problem.ts';
import { controlDocument } from './document.ts';
import { readFields } from './field.ts';
import { type ControlOperation, OtherAnswer } from './operation.ts';
import { controlOperations } from './operations.ts';

/** The control API: what a test asks of the mock itself, under `/_bwkit/`. It is described by its own OpenAPI document. */
export async function controlRoutes(app: FastifyInstance, { mock }: { mock: Mock }): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(body as string));
    } catch {
      done(ControlProblem.of('The body is not valid JSON.', 'It must be a JSON object.'));
    }
  });
  answerProblems(app);
  app.get('/openapi.json', () => controlDocument(controlOperations));
  for (const operation of controlOperations) {
    const url = operation.path.replace(/\{(\w+)\}/g, ':$1');
    app.route({ method: operation.method, url, handler: handlerOf(operation, mock) });
  }
}

function handlerOf(operation: ControlOperation, mock: Mock) {
  const { query = {}, body = {}, answers } = operation;
  const [usual = '200'] = Object.keys(answers);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const said = await operation.run(mock, {
      params: request.params as Readonly<Record<string, string>>,
      query: readFields(query, { ...(request.query as object) }),
      body: readFields(body, request.body ?? {}),
    });
    if (said instanceof OtherAnswer) return reply.code(said.said.status).send(said.said.body);
    return reply.code(Number(usual)).send(said ?? undefined);
  };
}

/** Says what was wrong with a request, what was expected, and what to do. */
function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    if (error instanceof ControlProblem) return reply.code(error.statusCode).send(error.story);
    const { statusCode = 500, message: what } = error;
    const expected =
      statusCode < 500
        ? 'It must be a request that can be read.'
        : 'This is a bug in bwkit, and nothing that you did wrong.';
    const hint = statusCode < 500 ? 'see /_bwkit/openapi.json for what there is.' : 'please report it.';
    return reply.code(statusCode).send({ what, expected, hint });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      what: `The control API has no ${request.method} ${request.url}.`,
      expected: 'Its operations are listed in /_bwkit/openapi.json.',
      hint: 'look for the operation there; the Messaging API is at /api/v2.',
    }),
  );
}
