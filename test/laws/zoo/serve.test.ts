import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../../mocks/consumers/serve.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bwkit-consumer-'));
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) await stop(child);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a consumer on a free port and resolves with its base URL. */
async function serve(
  name: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [script, name], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(child);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { url: /http:\/\/[\d.:]+/.exec(line.toString())![0], child };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function post(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const message = { id: 'a', from: '+14155550101', to: ['+19195550100'], text: 'hi' };
  const body = JSON.stringify([{ type: 'message-received', to: '+19195550100', message }]);
  return fetch(`${url}/callbacks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
}

async function inboxOf(url: string): Promise<unknown> {
  const state = (await (await fetch(`${url}/state`)).json()) as { inbox: unknown };
  return state.inbox;
}

test('a consumer runs as a process, keeps what it has acknowledged through a kill, and forgets when it is told to', async () => {
  const env = { STATE: join(folder, 'state.sqlite') };
  const first = await serve('correct', env);
  expect((await post(first.url)).status).toBe(204);
  await stop(first.child);
  const { url } = await serve('correct', env);
  expect(await inboxOf(url)).toEqual([
    { id: 'a', sender: '+14155550101', recipient: '+19195550100', text: 'hi' },
  ]);
  expect((await fetch(`${url}/reset`, { method: 'POST' })).status).toBe(204);
  expect(await inboxOf(url)).toEqual([]);
});

test('credentials come from the environment', async () => {
  const { url } = await serve('correct', {
    STATE: ':memory:',
    CALLBACK_USERNAME: 'u',
    CALLBACK_PASSWORD: 'p',
  });
  const refused = await post(url);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="callbacks"']);
  expect((await post(url, { Authorization: `Basic ${btoa('u:p')}` })).status).toBe(204);
});

test('a bug that ends the process really ends it', async () => {
  const { url, child } = await serve('dies-of-broken-json');
  const exit = once(child, 'exit');
  await fetch(`${url}/callbacks`, { method: 'POST', body: '[{' }).catch(() => {});
  expect(await exit).toEqual([1, null]);
});

test('a name that nobody has is refused in three sentences', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'nobody'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([
    'There is no consumer called nobody.',
    'The name of a file in mocks/consumers or in mocks/consumers/zoo was expected, without its ending.',
    'Hint: try `correct`.',
  ]);
});
