import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startUnreliableConsumer } from './durable/unreliable-consumer.ts';
import { bwkit, type LineProcess, served } from './process.ts';

const SMS = JSON.stringify({
  applicationId: 'app',
  from: '+12025550100',
  to: '+12025550123',
  text: 'x'.repeat(200),
});

/** Sends until the API answers with the status; ids of what it accepted meanwhile. */
async function sendUntil(status: number, url: string): Promise<string[]> {
  const accepted: string[] = [];
  for (;;) {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/users/9900000/messages`, { method: 'POST', headers, body: SMS });
    const { id } = (await answer.json()) as { id?: string };
    if (answer.status === 202) accepted.push(String(id));
    if (answer.status === status) return accepted;
  }
}

async function complaint(server: LineProcess): Promise<string> {
  while (server.errors.length < 3) await new Promise(setImmediate);
  return server.errors.join('\n');
}

async function settled(url: string): Promise<void> {
  const { origin } = new URL(url);
  const answer = await fetch(`${origin}/_bwkit/idle`, { method: 'POST' });
  expect(answer.status).toBe(200);
}

/** A limit on how large files of a process may become, which can be set while it runs. */
const canLimit = spawnSync('prlimit', ['--version']).status === 0;
const limit = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);
};

(canLimit ? test : test.skip)('bwkit serve outlives a disk without room, and loses nothing', async () => {
  await using consumer = await startUnreliableConsumer();
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-faults-')), 'run.db');
  const words = ['--store', file, '--callback-url', consumer.url, '--time', 'virtual', '--timeout', '1s'];
  await using server = await served(words);
  const accepted = await sendUntil(202, server.url);
  limit(server.pid, statSync(`${file}-wal`).size + 50_000);
  accepted.push(...(await sendUntil(500, server.url)));
  expect(await complaint(server)).toMatch(
    /^bwkit: The store takes nothing: .+\.\nMessages are answered with 500 .+\.\nHint: .+\.$/,
  );
  expect((await fetch(`${new URL(server.url).origin}/_bwkit/health`)).status).toBe(200);
  limit(server.pid, 'unlimited');
  accepted.push(...(await sendUntil(202, server.url)));
  await settled(server.url);
  expect(accepted.filter(id => !consumer.acknowledged.has(id))).toEqual([]);
  server.kill('SIGINT');
  expect((await server.ended).code).toBe(130);

  await using journal = bwkit(['journal', '--store', file]);
  expect((await journal.ended).code).toBe(0);
  expect(journal.lines.at(-1)).toContain(`${accepted.length} acknowledged, 0 exhausted, 0 pending.`);
});

test('what bwkit serve had promised when its file was deleted is delivered by the next one', async () => {
  await using consumer = await startUnreliableConsumer();
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-faults-')), 'run.db');
  const words = ['--store', file, '--callback-url', consumer.url, '--timeout', '1s'];
  await using first = await served(words);
  // In real time a message is told of later than this takes.
  const accepted = await sendUntil(202, first.url);
  accepted.push(...(await sendUntil(202, first.url)));
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  await sendUntil(500, first.url);
  expect(await complaint(first)).toContain('its file was deleted or replaced');
  first.kill('SIGKILL');
  await first.ended;
  await using second = await served([...words, '--time', 'virtual']);
  await settled(second.url);
  expect(accepted.filter(id => !consumer.acknowledged.has(id))).toEqual([]);
});
