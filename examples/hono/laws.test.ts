import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';
import { startMock } from 'bandwidth-webhook-kit';
import { describeLaws, fromFetch, mockedApi } from 'bandwidth-webhook-kit/jest';
import { createApp } from './app.ts';
import { Journal } from './journal.ts';
import { Responder } from './responder.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

// The app logs what it could not read, and it gets to read a lot of nonsense here.
jest.spyOn(console, 'error').mockImplementation(() => {});

const credentials = { username: 'bandwidth', password: 'secret' };
const file = join(mkdtempSync(join(tmpdir(), 'hono-example-')), 'letters.ndjson');
const bandwidth = await startMock({ time: 'virtual' });
afterAll(() => bandwidth.close());

const account = {
  id: '9900000',
  applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
  username: 'user',
  password: 'password',
  baseUrl: bandwidth.url,
};

let journal = new Journal(file);

/** The app as `server.ts` starts it, without its port. */
function start(): Fetch {
  const responder = new Responder(journal, account);
  void responder.answer();
  return createApp({ journal, responder, credentials }).fetch;
}

/** A crash: what was in memory is gone, what was written is there. */
function restart(): Fetch {
  journal.close();
  journal = new Journal(file);
  return start();
}

describeLaws(
  fromFetch(start(), {
    name: 'the Hono example',
    credentials,
    api: mockedApi(bandwidth),
    observe: () => journal.state(),
    reset: () => journal.reset(),
    restart,
  }),
  { runs: 15 },
);
