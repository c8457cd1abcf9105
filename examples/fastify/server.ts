import { createApp } from './app.ts';
import { Tracker } from './tracker.ts';

const { PORT = '3000', DATABASE = 'receipts.sqlite', CALLBACK_USERNAME, CALLBACK_PASSWORD } = process.env;

const tracker = new Tracker(DATABASE);
const credentials =
  CALLBACK_USERNAME && CALLBACK_PASSWORD
    ? { username: CALLBACK_USERNAME, password: CALLBACK_PASSWORD }
    : undefined;
const app = createApp({ tracker, credentials });
app.addHook('onClose', () => tracker.close());

const address = await app.listen({ port: Number(PORT), host: '127.0.0.1' });
console.log(`Listening on ${address}/callbacks`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
