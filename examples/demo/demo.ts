/**
 * What `npm start` shows: a real client sends messages to the mock, and a real consumer that is down at first, then too slow
 * once, then fine, gets the callbacks as Bandwidth would send them. Hours of retries pass in seconds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startMock } from '../../src/index.ts';
import { Consumer } from './consumer.ts';
import { freePort } from './free-port.ts';
import { Narrator } from './narrator.ts';
import { sendEverything } from './messages.ts';

const MINUTE_MS = 60_000;
const SEED = 7;

const isOnce = process.argv.includes('--once');
const port = await freePort();
const narrator = new Narrator(process.stdout);
const mock = await startMock({
  callbackUrl: `http://127.0.0.1:${port}/callbacks`,
  time: 'virtual',
  seed: SEED,
});
const consumer = new Consumer(port, { BANDWIDTH_BASE_URL: mock.url });

process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));

try {
  await play();
} catch (error) {
  console.error(error);
  await end(70);
}
if (isOnce) await end(mock.deliveries().every(({ phase }) => phase === 'acknowledged') ? 0 : 1);
narrator.say(
  `\nThe mock goes on serving at ${mock.url}, its consumer at ${consumer.url}. Ctrl-C ends both. Try:`,
);
narrator.hint(`curl -u user:password ${mock.url}/users/9900000/messages -H 'Content-Type: application/json' \\
    -d '{"applicationId":"93de2206-9669-4e07-948d-329f4b722ee2","from":"+12025550100","to":["+15550004720"],"text":"hi"}'`);
narrator.hint(`npx bwkit send message-received ${consumer.url} --times 3`);
narrator.hint(
  `npx bwkit verify --command "node examples/express/server.ts" --url http://127.0.0.1:3000/callbacks`,
);

async function play(): Promise<void> {
  narrator.say(`Mock sender at ${mock.url}, virtual time, seed ${SEED}. The consumer is not running yet.\n`);
  narrator.follow(mock);
  mock.clock.freeze();
  const sent = await sendEverything(mock);
  await mock.clock.advance(MINUTE_MS);

  await consumer.start();
  narrator.say(
    '\nThe consumer is up, but hangs: its process is held until the first attempt has timed out.\n',
  );
  if (consumer.pause()) {
    const timedOut = narrator.next(row => row.outcome?.kind === 'timed-out');
    const resumed = timedOut.then(() => consumer.goOn());
    await Promise.all([mock.clock.advance(5 * MINUTE_MS), resumed, narrator.countDown(timedOut)]);
  }
  narrator.say('\nNow the consumer is fine, and time runs as far as the schedule needs it.\n');
  mock.clock.resume();
  await mock.idle();
  // The consumer answers people when it has acknowledged; its replies are messages with receipts of their own.
  await pause(200);
  await mock.idle();
  narrator.summary(mock, { sent, state: await consumer.state() });
}

async function end(exitCode: number): Promise<void> {
  await mock.close();
  await consumer.stop();
  process.exit(exitCode);
}
