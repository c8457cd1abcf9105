import type { FastifyInstance } from 'fastify';
import type { Incoming } from '../../lifecycle/index.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './answer-problems.ts';
import { kept } from './kept.ts';

/** Lets something come in: an SMS or MMS by default, an RBM answer where `kind` says so. */
export function inboundRoutes(app: FastifyInstance, mock: Mock): void {
  app.post<{ Body: Partial<Incoming> & { accountId?: string } }>('/inbound', async (request, reply) => {
    const { accountId, ...incoming } = request.body ?? {};
    const account =
      accountId === undefined ? mock.sender.accounts.first : mock.sender.accounts.account(accountId);
    if (account === undefined) {
      throw new ControlProblem(404, {
        what: `There is no account ${JSON.stringify(accountId)}.`,
        expected: 'accountId must be one of the configured accounts.',
        hint: 'leave it out to use the first one.',
      });
    }
    const received = mock.sender.receive(readIncoming(incoming), account);
    await kept(mock);
    return reply.code(202).send({
      messages: received.map(({ messageId, deliveries }) => ({
        messageId,
        deliveries: deliveries.map(({ id }) => id),
      })),
    });
  });
}

const KINDS = ['message', 'rbm-message', 'suggestion-response', 'location-response'];

function readIncoming(body: Record<string, unknown>): Incoming {
  const { kind = 'message', from, to } = body;
  if (!KINDS.includes(String(kind))) throw invalid('kind', kind, `It must be one of ${KINDS.join(', ')}.`);
  if (typeof from !== 'string' || from === '')
    throw invalid('from', from, 'It must be the number that writes.');
  const isList = Array.isArray(to) && to.length > 0 && to.every(each => typeof each === 'string');
  if (typeof to !== 'string' && !isList)
    throw invalid('to', to, 'It must be a number, or a list of numbers.');
  if (
    kind === 'location-response' &&
    (typeof body['latitude'] !== 'string' || typeof body['longitude'] !== 'string')
  ) {
    throw invalid('latitude', body['latitude'], 'latitude and longitude must be decimal numbers in strings.');
  }
  if (body['text'] !== undefined && typeof body['text'] !== 'string')
    throw invalid('text', body['text'], 'It must be a string.');
  const recipients = kind === 'message' ? (isList ? to : [to]) : isList ? (to as string[])[0] : to;
  return { ...body, kind, to: recipients } as Incoming;
}

function invalid(field: string, value: unknown, expected: string): ControlProblem {
  return new ControlProblem(400, {
    what: `${field} is ${JSON.stringify(value) ?? 'missing'}.`,
    expected,
    hint: 'for example {"from":"+12025550123","to":["+12025550100"],"text":"hi"}.',
  });
}
