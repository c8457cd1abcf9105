import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import { credentials } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { eventsIn } from './events.ts';
import type { Replies } from './replies.ts';
import type { Store } from './store.ts';

interface Parts {
  readonly store: Store;
  readonly replies: Replies;
  /** What Bandwidth must show. Without it everybody who knows the address may post. */
  readonly credentials?: Credentials | undefined;
}

/** The app without its port: stores what Bandwidth tells, answers what people write. */
export function createApp({ store, replies, credentials: expected }: Parts): Express {
  const app = express();
  app.disable('x-powered-by');

  app.get('/state', (_request, response) => {
    response.json(store.state());
  });

  app.post('/reset', (_request, response) => {
    store.reset();
    response.sendStatus(204);
  });

  if (expected) app.use('/callbacks', credentials(expected));
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 passes a rejected promise on as an error.
  app.post('/callbacks', express.json({ limit: '1mb' }), async (request, response) => {
    const events = eventsIn(request.body);
    if (events.length === 0) {
      response.status(400).json({ problem: 'This is no callback of the Bandwidth Messaging API.' });
      return;
    }
    store.save(events);
    // The callback is acknowledged after the replies: if we crash before, Bandwidth sends it again and they go out then.
    await replies.flush(events.map(({ message }) => message));
    response.sendStatus(204);
  });

  app.use(answerWithoutDetails);
  return app;
}

/** A body that nobody can read is the sender's mistake (4xx, from the parser); anything else is ours, and sent again. */
const answerWithoutDetails: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = Number(error?.status ?? 500);
  if (status >= 500) console.error(error);
  response
    .status(status)
    .json({ problem: status < 500 ? 'The body could not be read.' : 'Try again later.' });
};
