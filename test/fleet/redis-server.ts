import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { Redis } from 'ioredis';

const isThere = spawnSync('redis-server', ['--version']).status === 0;

/**
 * `test` where there is a redis-server. On a developer's machine without one the tests are skipped, visibly; in CI they fail,
 * because there nobody would notice.
 */
export const testWithRedis: typeof test | typeof test.skip =
  isThere || process.env['CI'] !== undefined ? test : test.skip;

export interface RedisOptions {
  readonly password?: string;
  /** Files of a certificate and its key; then it speaks TLS only. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
}

/** A Redis of this test, on a port and with a folder of its own. */
export class RedisServer implements AsyncDisposable {
  readonly port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bwkit-redis-'));
  readonly #options: RedisOptions;
  #child: ChildProcess | undefined;

  private constructor(port: number, options: RedisOptions) {
    this.port = port;
    this.#options = options;
  }

  static async start(options: RedisOptions = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options);
    await server.begin();
    return server;
  }

  get url(): string {
    const { password, tls } = this.#options;
    return `${tls ? 'rediss' : 'redis'}://${password ? `:${password}@` : ''}127.0.0.1:${this.port}`;
  }

  /** Starts it again after `kill`, with what it had put on the disk. */
  async begin(): Promise<void> {
    const { password, tls } = this.#options;
    const place = tls
      ? [
          '--port',
          '0',
          '--tls-port',
          String(this.port),
          '--tls-cert-file',
          tls.certFile,
          '--tls-key-file',
          tls.keyFile,
        ]
      : ['--port', String(this.port)];
    const words = [
      ...place,
      '--dir',
      this.#folder,
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
    ];
    const guarded = password === undefined ? [] : ['--requirepass', password];
    const verify = tls ? ['--tls-auth-clients', 'no'] : [];
    this.#child = spawn('redis-server', [...words, ...guarded, ...verify, '--bind', '127.0.0.1'], {
      stdio: 'ignore',
    });
    const client = new Redis(this.url, {
      maxRetriesPerRequest: null,
      retryStrategy: () => 50,
      ...(tls && { tls: { rejectUnauthorized: false } }),
    });
    client.on('error', () => {});
    await client.ping();
    client.disconnect();
  }

  /** Ends it at once, as a power cut does. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** Lets it hang, connections open: what a network without packets looks like. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** A number that INFO tells. */
  info(name: string): number {
    const text = execFileSync('redis-cli', ['-p', String(this.port), 'INFO'], { encoding: 'utf8' });
    return Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(text)?.[1]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
