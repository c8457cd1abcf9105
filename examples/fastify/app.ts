import { timingSafeEqual } from 'node:crypto';
import { judge } from 'bandwidth-webhook-kit';
import fastify from 'fastify';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { eventsIn } from './events.ts';
import type { Tracker } from './tracker.ts';

interface Parts {
  readonly tracker: Tracker;
  /** What Bandwidth must show. Without it everybody who knows the address may post. */
  readonly credentials?: Credentials | undefined;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The app without its port: takes receipts, and shows what became of messages. */
export function createApp({ tracker, credentials }: Parts): FastifyInstance {
  const app = fastify();

  app.get('/state', () => tracker.state());
  app.post('/reset', (_request, reply) => {
    tracker.reset();
    return reply.code(204).send();
  });

  const onRequest = credentials ? [challenge(credentials)] : [];
  app.post('/callbacks', { onRequest }, (request, reply) => {
    const events = eventsIn(request.body);
    if (events.length === 0) {
      const [reason] = judge(request.body).findings;
      return reply.code(400).send({ problem: reason?.message });
    }
    // SQLite has written when this returns, so the answer promises nothing that a crash could take back.
    for (const event of events) tracker.note(event);
    return reply.code(204).send();
  });
  return app;
}

/** Bandwidth shows its credentials only to those who ask for them with `WWW-Authenticate`. */
function challenge({ username, password }: Credentials): onRequestHookHandler {
  const expected = Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  return (request, reply, next) => {
    const shown = Buffer.from(request.headers.authorization ?? '');
    if (shown.length === expected.length && timingSafeEqual(shown, expected)) return next();
    reply.code(401).header('WWW-Authenticate', 'Basic realm="callbacks"').send();
  };
}
