import type { FastifyInstance } from 'fastify';
import type { CarrierOutcome } from '../../lifecycle/index.ts';
import type { Trouble } from '../../sender/trouble.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './answer-problems.ts';

/** Decides what becomes of messages, and what is wrong between sender and consumer. */
export function settingRoutes(app: FastifyInstance, mock: Mock): void {
  const { outcomes } = mock.sender;
  app.put<{ Params: { number: string }; Body: unknown }>(
    '/outcomes/numbers/:number',
    async ({ params, body }, reply) => {
      outcomes.byNumber.set(params.number, readOutcome(body));
      return reply.code(204).send();
    },
  );
  app.put<{ Params: { id: string }; Body: unknown }>(
    '/outcomes/messages/:id',
    async ({ params, body }, reply) => {
      outcomes.byMessage.set(params.id, readOutcome(body));
      return reply.code(204).send();
    },
  );
  app.delete('/outcomes', async (_request, reply) => {
    outcomes.clear();
    return reply.code(204).send();
  });
  app.get('/faults', () => mock.trouble);
  app.put<{ Body: unknown }>('/faults', ({ body }) => (mock.trouble = readTrouble(body)));
  app.delete('/faults', async (_request, reply) => {
    mock.trouble = {};
    return reply.code(204).send();
  });
}

/** The fields that each outcome needs, all of them numbers. */
const OUTCOMES: Readonly<Record<CarrierOutcome['kind'], readonly string[]>> = {
  delivered: [],
  failed: ['errorCode'],
  'delivered-twice': [],
  'delivered-before-sending': [],
  'delivered-after-9902': [],
  'delivered-late': ['delayMs'],
  silent: [],
  'both-terminal': ['errorCode'],
};

function readOutcome(body: unknown): CarrierOutcome {
  const outcome = (body ?? {}) as Record<string, unknown>;
  const { kind } = outcome;
  const fields = OUTCOMES[kind as CarrierOutcome['kind']];
  if (fields === undefined)
    throw invalid('kind', kind, `It must be one of ${Object.keys(OUTCOMES).join(', ')}.`);
  const wrong = fields.find(field => !Number.isSafeInteger(outcome[field]));
  if (wrong !== undefined) throw invalid(wrong, outcome[wrong], 'It must be a whole number.');
  return outcome as unknown as CarrierOutcome;
}

const TROUBLES: Readonly<Record<keyof Trouble, (value: unknown) => boolean>> = {
  unreachable: value => typeof value === 'boolean',
  status: value => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  lostAnswerRatio: value => typeof value === 'number' && value >= 0 && value <= 1,
  answerLateMs: value => Number.isSafeInteger(value) && Number(value) >= 0,
};

function readTrouble(body: unknown): Trouble {
  const trouble = body ?? {};
  for (const [name, value] of Object.entries(trouble)) {
    const isFit = TROUBLES[name as keyof Trouble];
    if (isFit === undefined)
      throw invalid(name, value, `The faults are ${Object.keys(TROUBLES).join(', ')}.`);
    if (!isFit(value))
      throw invalid(
        name,
        value,
        'unreachable is true or false, status from 200 to 599, lostAnswerRatio from 0 to 1, answerLateMs from 0 up.',
      );
  }
  return trouble;
}

function invalid(field: string, value: unknown, expected: string): ControlProblem {
  const what = `${field} is ${JSON.stringify(value) ?? 'missing'}.`;
  return new ControlProblem(400, {
    what,
    expected,
    hint: 'see /_bwkit/openapi.json for the fields and their limits.',
  });
}
