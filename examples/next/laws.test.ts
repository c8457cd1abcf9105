import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { describeLaws, fromFetch } from 'bandwidth-webhook-kit/jest';

process.env['DATABASE'] = join(mkdtempSync(join(tmpdir(), 'next-example-')), 'conversations.sqlite');
process.env['CALLBACK_USERNAME'] = 'bandwidth';
process.env['CALLBACK_PASSWORD'] = 'secret';

/** The route and what it remembers, as a process that has just been started loads them. */
async function start() {
  jest.resetModules();
  const { POST } = await import('./app/callbacks/route.ts');
  const { conversations } = await import('./conversations.ts');
  return { POST, conversations };
}

let running = await start();

describeLaws(
  fromFetch(running.POST, {
    name: 'the route for Next',
    credentials: { username: 'bandwidth', password: 'secret' },
    observe: () => running.conversations.all(),
    reset: () => running.conversations.reset(),
    async restart() {
      running = await start();
      return running.POST;
    },
  }),
  { runs: 15 },
);
