import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { Replies } from './replies.ts';
import { Store } from './store.ts';

const {
  PORT = '3000',
  DATABASE = 'callbacks.sqlite',
  BANDWIDTH_BASE_URL = 'https://messaging.bandwidth.com/api/v2',
  BANDWIDTH_ACCOUNT_ID = '9900000',
  BANDWIDTH_APPLICATION_ID = '93de2206-9669-4e07-948d-329f4b722ee2',
  BANDWIDTH_USERNAME = 'user',
  BANDWIDTH_PASSWORD = 'password',
  CALLBACK_USERNAME,
  CALLBACK_PASSWORD,
} = process.env;

const betweenRetriesMs = 30_000;

const store = new Store(DATABASE);
const replies = new Replies(store, {
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

// What a crash or an outage of the API left unanswered is answered now, and whatever is left from time to time.
void replies.flush();
setInterval(() => void replies.flush(), betweenRetriesMs).unref();

const server = createApp({ store, replies, credentials }).listen(Number(PORT), () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/callbacks`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => store.close());
  });
}
