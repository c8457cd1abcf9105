import type { FastifyInstance } from 'fastify';
import type { Mock } from '../mock.ts';
import { answerProblems } from './answer-problems.ts';
import { clockRoutes } from './clock.ts';
import { controlDocument } from './document.ts';
import { inboundRoutes } from './inbound.ts';
import { journalRoutes } from './journal.ts';
import { recordRoutes } from './records.ts';
import { settingRoutes } from './settings.ts';

/** The control API: what a test asks of the mock itself, under `/_bwkit/`. It is described by its own OpenAPI document. */
export async function controlRoutes(app: FastifyInstance, { mock }: { mock: Mock }): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(body as string));
    } catch {
      done(Object.assign(new Error('The body is not valid JSON.'), { statusCode: 400 }));
    }
  });
  answerProblems(app);
  app.get('/openapi.json', () => controlDocument);
  app.get('/health', () => ({
    status: 'ok',
    url: mock.url,
    clock: mock.clock.status,
    pending: mock.sender.driver.pending,
  }));
  app.post('/reset', async (_request, reply) => {
    mock.reset();
    return reply.code(204).send();
  });
  inboundRoutes(app, mock);
  recordRoutes(app, mock);
  journalRoutes(app, mock);
  clockRoutes(app, mock);
  settingRoutes(app, mock);
}
