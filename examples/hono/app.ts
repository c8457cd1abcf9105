import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { eventsIn } from './events.ts';
import type { Journal } from './journal.ts';
import type { Responder } from './responder.ts';

interface Parts {
  readonly journal: Journal;
  readonly responder: Responder;
  /** What Bandwidth must show. Without it everybody who knows the address may post. */
  readonly credentials?: { readonly username: string; readonly password: string } | undefined;
}

const longestBody = 1024 * 1024;

/** The app without its port; its `fetch` runs wherever Web requests come in. */
export function createApp({ journal, responder, credentials }: Parts): Hono {
  const app = new Hono();

  app.get('/state', c => c.json(journal.state()));
  app.post('/reset', c => {
    journal.reset();
    return c.body(null, 204);
  });

  // Hono's guard answers with the challenge that Bandwidth waits for before it shows its credentials.
  if (credentials) app.use('/callbacks', basicAuth(credentials));
  app.post('/callbacks', bodyLimit({ maxSize: longestBody }), async c => {
    const events = eventsIn(await c.req.text());
    if (events.length === 0) return c.json({ problem: 'This is no callback of messaging.' }, 400);
    for (const event of events) journal.note(event);
    await responder.answer(events.map(({ id }) => id));
    return c.body(null, 204);
  });

  // Bandwidth sends again whatever was answered so; a connection that broke while we read is one line and no stack.
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error.message);
    return c.body(null, 500);
  });
  return app;
}
