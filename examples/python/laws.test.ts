import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from '@jest/globals';
import { startMock } from 'bandwidth-webhook-kit';
import { describeLaws, fromCommand, mockedApi, resetByUrl, stateFromUrl } from 'bandwidth-webhook-kit/jest';

const consumer = join(import.meta.dirname, 'consumer.py');
const isPythonThere = spawnSync('python3', ['--version']).status === 0;

// Where tests are to prove something, nothing is left out quietly.
if (isPythonThere || process.env['CI'] !== undefined) await describeConsumer();
else test.skip('python3 is not installed, so that the laws of the Python example are not checked', () => {});

async function describeConsumer(): Promise<void> {
  const bandwidth = await startMock({ time: 'virtual' });
  afterAll(() => bandwidth.close());
  const base = `http://127.0.0.1:${await freePort()}`;
  describeLaws(
    fromCommand(`python3 "${consumer}"`, {
      name: 'the Python example',
      url: `${base}/callbacks`,
      credentials: { username: 'bandwidth', password: 'secret' },
      env: {
        DATABASE: join(mkdtempSync(join(tmpdir(), 'python-example-')), 'callbacks.sqlite'),
        CALLBACK_USERNAME: 'bandwidth',
        CALLBACK_PASSWORD: 'secret',
      },
      api: mockedApi(bandwidth),
      observe: stateFromUrl(`${base}/state`),
      reset: resetByUrl(`${base}/reset`),
    }),
    { runs: 4, maxTimeMs: 10_000 },
  );
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
