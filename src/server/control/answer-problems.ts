import type { FastifyInstance } from 'fastify';

/** A request to the control API that cannot be carried out, told like every other problem. */
export class ControlProblem extends Error {
  readonly statusCode: number;
  readonly expected: string;
  readonly hint: string;

  constructor(
    statusCode: number,
    { what, expected, hint }: { what: string; expected: string; hint: string },
  ) {
    super(what);
    this.statusCode = statusCode;
    this.expected = expected;
    this.hint = hint;
  }
}

/** Says what was wrong with a request, what was expected, and what to do. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number; expected?: string; hint?: string }>(
    (error, _request, reply) => {
      const { message: what, statusCode = 500, expected, hint } = error;
      return reply.code(statusCode).send({ what, expected, hint });
    },
  );
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      what: `The control API has no ${request.method} ${request.url}.`,
      expected: 'Its operations are listed in /_bwkit/openapi.json.',
      hint: 'look for the operation there; the Messaging API is at /api/v2.',
    }),
  );
}
