import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Contestant } from './contestants.ts';

const CONNECTIONS = 50;
const WARM_UP_SECONDS = 2;
const SECONDS = 3;
/** A server that takes longer has not started. */
const START_LIMIT_MS = 30_000;
const POLL_MS = 5;

const HEADERS = { 'content-type': 'application/json', authorization: 'Basic dXNlcjpwYXNzd29yZA==' };
const BODY = JSON.stringify({
  applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
  from: '+12025550100',
  to: ['+12025550123'],
  text: 'Your table is ready.',
});

/** One server, started, loaded and stopped. */
export interface Heat {
  /** From the start of the process to the first 202. */
  readonly readyMs: number;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Processor time for each request, which other programs on the machine change little; in microseconds. */
  readonly cpuUs: number;
  /** Memory after the first 202, and after the load. */
  readonly idleMb: number;
  readonly loadedMb: number;
}

/** Runs one heat; rejects where the server does not start, or answers anything but 202. */
export async function heat({ name, prefix, command }: Contestant, folder: string): Promise<Heat> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${prefix}/users/9900000/messages`;
  const [program, ...words] = command(port, folder);
  const startedMs = performance.now();
  const child = spawn(program, words, { stdio: 'ignore', env: { ...process.env, DO_NOT_TRACK: '1' } });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  const ended = once(child, 'exit');
  try {
    await Promise.race([untilReady(url, () => child.exitCode !== null), failed]);
    const readyMs = performance.now() - startedMs;
    const idleMb = memoryOf(child.pid);
    const load = { url, connections: CONNECTIONS, method: 'POST', body: BODY, headers: HEADERS };
    await autocannon({ ...load, duration: WARM_UP_SECONDS });
    const usedBefore = cpuMsOf(child.pid);
    const { requests, latency, ...counts } = await autocannon({ ...load, duration: SECONDS });
    if (counts.non2xx > 0) throw new Error(`${name} answered ${counts.non2xx} requests with an error`);
    const cpuUs = ((cpuMsOf(child.pid) - usedBefore) * 1000) / (requests.average * SECONDS);
    const speed = { perSecond: requests.average, p99Ms: latency.p99, cpuUs };
    return { readyMs, ...speed, idleMb, loadedMb: memoryOf(child.pid) };
  } finally {
    failed.catch(() => {});
    if (child.pid !== undefined && child.exitCode === null) {
      child.kill('SIGKILL');
      await ended;
    }
  }
}

async function untilReady(url: string, isOver: () => boolean): Promise<void> {
  const untilMs = performance.now() + START_LIMIT_MS;
  for (let last = 'nobody listens'; ; await pause(POLL_MS)) {
    const answer = await fetch(url, { method: 'POST', headers: HEADERS, body: BODY }).catch(() => null);
    if (answer !== null) last = `it answers ${answer.status}: ${(await answer.text()).slice(0, 200)}`;
    if (answer?.status === 202) return;
    if (isOver()) throw new Error(`the process has ended; ${last}`);
    if (performance.now() > untilMs) throw new Error(`not ready after ${START_LIMIT_MS} ms; ${last}`);
  }
}

/** What the process has in memory, from Linux; not a number elsewhere. */
function memoryOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** The processor time that the process has used, from Linux; not a number elsewhere. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [user, system] = fields.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
