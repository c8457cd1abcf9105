import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';
import type { Express } from 'express';
import { startMock } from 'bandwidth-webhook-kit';
import { describeLaws, fromNode, mockedApi } from 'bandwidth-webhook-kit/jest';
import { createApp } from './app.ts';
import { Replies } from './replies.ts';
import { Store } from './store.ts';

// The app logs what it could not read, and it gets to read a lot of nonsense here.
jest.spyOn(console, 'error').mockImplementation(() => {});

const credentials = { username: 'bandwidth', password: 'secret' };
const database = join(mkdtempSync(join(tmpdir(), 'express-example-')), 'callbacks.sqlite');
const bandwidth = await startMock({ time: 'virtual' });
afterAll(() => bandwidth.close());

const account = {
  id: '9900000',
  applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
  username: 'user',
  password: 'password',
  baseUrl: bandwidth.url,
};

let store = new Store(database);

/** The app as `server.ts` starts it. */
function start(): Express {
  const replies = new Replies(store, account);
  void replies.flush();
  return createApp({ store, replies, credentials });
}

/** A crash: what was in memory is gone, what was written is there. */
function restart(): Express {
  store.close();
  store = new Store(database);
  return start();
}

describeLaws(
  fromNode(start(), {
    name: 'the Express example',
    credentials,
    api: mockedApi(bandwidth),
    observe: () => store.state(),
    reset: () => store.reset(),
    restart,
  }),
  { runs: 15 },
);
