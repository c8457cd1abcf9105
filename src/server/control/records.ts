import type { FastifyInstance } from 'fastify';
import type { DeliveryPhase, DeliveryQuery } from '../../sender/index.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './answer-problems.ts';
import { kept } from './kept.ts';

/** How long `POST /idle` waits when nobody says, and the longest it can be told to, in milliseconds of real time. */
const DEFAULT_IDLE_MS = 30_000;
const MAX_IDLE_MS = 3_600_000;

type Query = Readonly<Record<string, string | undefined>>;

/** What happened: messages, deliveries, attempts, effects, the journal; and waiting until nothing is pending. */
export function recordRoutes(app: FastifyInstance, mock: Mock): void {
  app.get<{ Querystring: Query }>('/messages', ({ query }) => {
    const wanted = mock
      .messages()
      .filter(record => query['direction'] === undefined || record.direction === query['direction']);
    const messages = wanted.map(record =>
      record.direction === 'out'
        ? {
            ...record.message,
            outcomes: record.courses.map(({ recipient, outcome }) => ({ recipient, ...outcome })),
          }
        : {
            direction: 'in',
            id: record.event.messageId,
            accountId: record.accountId,
            event: record.event.event,
          },
    );
    return { messages: messages.filter(({ id }) => query['id'] === undefined || id === query['id']) };
  });
  app.get<{ Querystring: Query }>('/deliveries', ({ query }) => ({
    deliveries: mock.sender.deliveries.list(deliveryQuery(query)),
    forgotten: mock.sender.deliveries.forgotten,
  }));
  app.get<{ Querystring: Query }>('/attempts', ({ query }) => ({
    attempts: mock.sender.deliveries
      .list(deliveryQuery(query))
      .flatMap(({ id: delivery, subject, attempts }) =>
        attempts.map(attempt => ({ delivery, ...subject, ...attempt })),
      ),
  }));
  waitingRoutes(app, mock);
}

function waitingRoutes(app: FastifyInstance, mock: Mock): void {
  app.get('/effects', () => ({ effects: mock.effects() }));
  app.post<{ Querystring: Query }>('/idle', async ({ query }, reply) => {
    const isIdle = await within(
      mock.idle(),
      Math.min(Number(query['timeoutMs'] ?? DEFAULT_IDLE_MS), MAX_IDLE_MS),
    );
    return reply.code(isIdle ? 200 : 408).send({ idle: isIdle, pending: mock.sender.driver.pending });
  });
  app.post<{ Params: { id: string } }>('/deliveries/:id/resend', async ({ params }, reply) => {
    const delivery = mock.sender.resend(params.id);
    if (delivery !== null) {
      await kept(mock);
      return reply.code(202).send({ delivery: delivery.id, duplicateOf: params.id });
    }
    throw new ControlProblem(404, {
      what: `There is no delivery ${JSON.stringify(params.id)}.`,
      expected: 'The id must be that of a delivery that is still remembered.',
      hint: 'list them with GET /_bwkit/deliveries.',
    });
  });
}

function deliveryQuery({ messageId, type, to, phase, duplicates }: Query): DeliveryQuery {
  return {
    messageId,
    type,
    to,
    phase: phase as DeliveryPhase | undefined,
    duplicates: duplicates === undefined ? undefined : duplicates === 'true',
  };
}

/** Whether the promise is kept within the time. */
async function within(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(resolve => (timer = setTimeout(() => resolve(false), ms)));
  const isKept = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return isKept;
}
