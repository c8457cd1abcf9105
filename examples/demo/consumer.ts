import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../express/server.ts', import.meta.url));

/** The Express example as a process of its own. */
export class Consumer {
  readonly #port: number;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;
  #folder: string | undefined;

  constructor(port: number, env: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#env = env;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/callbacks`;
  }

  /** Starts it and resolves when it listens. */
  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'bwkit-demo-'));
    const env = {
      ...process.env,
      ...this.#env,
      PORT: String(this.#port),
      DATABASE: join(this.#folder, 'db.sqlite'),
    };
    const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve());
      child.once('exit', code =>
        reject(new Error(`The example consumer ended with exit code ${code} before it was ready.`)),
      );
    });
  }

  /** Holds its process up, so that it neither answers nor fails; says whether this system can do that. */
  pause(): boolean {
    return process.platform !== 'win32' && this.#process?.kill('SIGSTOP') === true;
  }

  goOn(): void {
    this.#process?.kill('SIGCONT');
  }

  /** What the consumer believes. */
  async state(): Promise<unknown> {
    const response = await fetch(new URL('/state', this.url));
    return response.json();
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child !== undefined && child.exitCode === null) {
      const isGone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGKILL');
      await isGone;
    }
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}
