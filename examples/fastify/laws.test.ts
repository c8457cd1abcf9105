import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { describeLaws, fromNode } from 'bandwidth-webhook-kit/jest';
import { createApp } from './app.ts';
import { Tracker } from './tracker.ts';

const credentials = { username: 'bandwidth', password: 'secret' };
const database = join(mkdtempSync(join(tmpdir(), 'fastify-example-')), 'receipts.sqlite');

let tracker = new Tracker(database);

async function start(): Promise<RequestListener> {
  const app = createApp({ tracker, credentials });
  await app.ready();
  return app.routing;
}

/** A crash: what was in memory is gone, what was written is there. */
function restart(): Promise<RequestListener> {
  tracker.close();
  tracker = new Tracker(database);
  return start();
}

describeLaws(
  fromNode(await start(), {
    name: 'the Fastify example',
    credentials,
    observe: () => tracker.state(),
    reset: () => tracker.reset(),
    restart,
  }),
  { runs: 15 },
);
