import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { Journal } from './journal.ts';
import { Responder } from './responder.ts';

const {
  PORT = '3000',
  JOURNAL = 'letters.ndjson',
  BANDWIDTH_BASE_URL = 'https://messaging.bandwidth.com/api/v2',
  BANDWIDTH_ACCOUNT_ID = '9900000',
  BANDWIDTH_APPLICATION_ID = '93de2206-9669-4e07-948d-329f4b722ee2',
  BANDWIDTH_USERNAME = 'user',
  BANDWIDTH_PASSWORD = 'password',
  CALLBACK_USERNAME,
  CALLBACK_PASSWORD,
} = process.env;

const betweenRetriesMs = 30_000;

const journal = new Journal(JOURNAL);
const responder = new Responder(journal, {
  id: BANDWIDTH_ACCOUNT_ID,
  applicationId: BANDWIDTH_APPLICATION_ID,
  username: BANDWIDTH_USERNAME,
  password: BANDWIDTH_PASSWORD,
  baseUrl: BANDWIDTH_BASE_URL,
});
const credentials =
  CALLBACK_USERNAME && CALLBACK_PASSWORD
    ? { username: CALLBACK_USERNAME, password: CALLBACK_PASSWORD }
    : undefined;

void responder.answer();
setInterval(() => void responder.answer(), betweenRetriesMs).unref();

const { fetch } = createApp({ journal, responder, credentials });
const server = serve({ fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`Listening on http://127.0.0.1:${port}/callbacks`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => journal.close());
  });
}
