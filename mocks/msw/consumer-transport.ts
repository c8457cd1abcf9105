import type { AttemptRequest, Report, Transport } from '../../src/drivers/index.ts';
import { Problem } from '../../src/report/problem.ts';
import type { FetchHandler } from '../../src/simulation/index.ts';
import { FetchTransport } from '../../src/simulation/consumers/fetch-transport.ts';
import { type ConsumerGiven, kindOf } from './consumer-given.ts';
import { listenerTransport, serverFor } from './listener-transport.ts';

/** Carries requests to a consumer in this process; what it throws is told, and counts as a 500. */
export function consumerTransport(given: ConsumerGiven, onThrown: (error: unknown) => void): Transport {
  const consumer = kindOf(given);
  switch (consumer.kind) {
    case 'fetch':
      return new FetchTransport(telling(consumer.handler, onThrown));
    case 'listener':
      return listenerTransport(serverFor(consumer.listener, onThrown));
    case 'server':
      return listenerTransport(consumer.server);
  }
}

function telling(handler: FetchHandler, onThrown: (error: unknown) => void): FetchHandler {
  return async request => {
    try {
      return answered(await handler(request));
    } catch (error) {
      onThrown(error);
      throw error;
    }
  };
}

/** A listener that is taken for a fetch handler gives no response; that is worth saying. */
function answered(response: unknown): Response {
  const { status, headers } = (response ?? {}) as Partial<Response>;
  if (typeof status === 'number' && typeof headers?.get === 'function') return response as Response;
  throw new Problem({
    what: `The consumer answered with ${response === null ? 'null' : typeof response}, which is no Response.`,
    expected: 'A handler of the Fetch API returns a Response, or a promise of one.',
    hint: 'give a listener of node:http as { listener }, and return new Response(null, { status: 204 }) otherwise.',
  });
}

/** Where nobody was given, nobody is reached. */
export const nobody: Transport = {
  send(_request: AttemptRequest, report: (report: Report) => void) {
    report({ kind: 'broken', reason: 'refused', detail: 'the mock has no consumer', durationMs: 0 });
  },
  async close() {},
};
