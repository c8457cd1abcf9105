import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { InProcessTransport, JumpingClock } from '../../src/drivers/index.ts';
import { Sender } from '../../src/sender/index.ts';
import { openStore } from '../../src/sender/store/sqlite/open-store.ts';

const MESSAGES = 1_000_000;
const TOGETHER = 1000;
/** How long the process sends while its memory is watched. */
const WATCHED_MS = 10_000;
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface ServeMemory {
  readonly peakMb: number;
  /** Right after it has taken up everything. */
  readonly restMb: number;
  readonly wokenPerSecond: number;
}

/** How much memory `bwkit serve --store` takes that has a million retries to make, and makes them one after the other. */
export async function memoryOfServe(): Promise<ServeMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-bench-'));
  const file = join(folder, 'run.db');
  const consumer = await refusingConsumer();
  await fill(file, consumer.url);
  const serve = spawn(
    process.execPath,
    [MAIN, 'serve', '--port', '0', '--output', 'quiet', '--store', file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const isReady = new Promise(resolve => createInterface({ input: serve.stdout }).once('line', resolve));
  const ended = new Promise(resolve => serve.once('close', resolve));
  await isReady;
  const restMb = residentMb(serve.pid!, 'VmRSS');
  const before = consumer.requests();
  await pause(WATCHED_MS);
  const wokenPerSecond = ((consumer.requests() - before) / WATCHED_MS) * 1000;
  const peakMb = residentMb(serve.pid!, 'VmHWM');
  serve.kill('SIGKILL');
  await ended;
  consumer.close();
  rmSync(folder, { recursive: true });
  return { peakMb, restMb, wokenPerSecond };
}

/** Messages whose callbacks have all been refused once and are due again. */
async function fill(file: string, url: string): Promise<void> {
  const opening = openStore({ file, seed: '1' });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  const clock = new JumpingClock({ startAt: Date.now() - 6 * 60_000 });
  const transport = new InProcessTransport(() => ({ status: 503 }));
  const sender = new Sender({
    seed: 1,
    clock,
    transport,
    callbacks: { statusUrl: url },
    store: opening.store,
  });
  clock.freeze();
  const { first: account } = sender.accounts;
  const from = { account, application: sender.accounts.application(account, 'app')! };
  const request = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' } as const;
  for (let sent = 0; sent < MESSAGES; sent += TOGETHER) {
    for (let n = 0; n < TOGETHER; n++) sender.send(from, request);
    await sender.commit();
  }
  await clock.advance(60_000);
  while (sender.deliveries.counts().attempts < MESSAGES) await clock.advance(1000);
  await sender.close();
}

async function refusingConsumer() {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume().on('end', () => response.writeHead(503).end());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function residentMb(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${line}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}
