import { afterEach, expect } from '@jest/globals';
import { bwkit, type LineProcess, served } from '../e2e/process.ts';
import { CountingConsumer } from './counting-consumer.ts';
import type { RedisServer } from './redis-server.ts';

const closing: (AsyncDisposable | Disposable)[] = [];

afterEach(async () => {
  for (const each of closing.splice(0).toReversed()) {
    if (Symbol.asyncDispose in each) await each[Symbol.asyncDispose]();
    else each[Symbol.dispose]();
  }
});

/** Is closed when the test is over. */
export function closed<Resource extends AsyncDisposable | Disposable>(resource: Resource): Resource {
  closing.push(resource);
  return resource;
}

/** A worker of the fleet, once it is ready. */
export async function worker(
  url: string,
  words: string[] = [],
  env: Record<string, string> = {},
): Promise<LineProcess> {
  const process = closed(bwkit(['worker', '--queue', url, '--output', 'json', ...words], env));
  await process.line(line => line.includes('"ready"'));
  return process;
}

/** A consumer, and a server of the fleet that sends to it. */
export async function stage(redis: RedisServer, words: string[] = []) {
  const consumer = closed(await CountingConsumer.start());
  const server = closed(await served(['--queue', redis.url, '--callback-url', consumer.url, ...words]));
  return { consumer, server };
}

/** Sends one message and tells its id, or the status of a refusal. */
export async function send(url: string): Promise<string | number> {
  const answer = await fetch(`${url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' }),
  });
  return answer.status === 202 ? ((await answer.json()) as { id: string }).id : answer.status;
}

/** Sends so many messages at once and tells their ids. */
export async function sendMany(url: string, count: number): Promise<string[]> {
  const sent = await Promise.all(Array.from({ length: count }, () => send(url)));
  return sent.map(String);
}

/** The attempts that the server knows of. */
export async function attemptsAt(url: string): Promise<{ delivery: string; request: number }[]> {
  const answer = await fetch(`${url.replace('/api/v2', '/_bwkit')}/attempts`);
  return ((await answer.json()) as { attempts: { delivery: string; request: number }[] }).attempts;
}

/** Waits until nothing of this server is pending. */
export async function idle(url: string): Promise<void> {
  const answer = await fetch(`${url.replace('/api/v2', '/_bwkit')}/idle`, { method: 'POST' });
  expect(await answer.json()).toMatchObject({ idle: true, pending: 0 });
}
