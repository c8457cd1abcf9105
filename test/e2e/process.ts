import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A process that writes lines, and what it has written so far. */
export class LineProcess implements AsyncDisposable {
  readonly lines: string[] = [];
  readonly errors: string[] = [];
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  readonly #child: ChildProcess;
  readonly #watchers = new Set<() => void>();

  constructor(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, words, {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    createInterface({ input: child.stdout }).on('line', line => this.#note(this.lines, line));
    createInterface({ input: child.stderr }).on('line', line => this.#note(this.errors, line));
    this.ended = new Promise(resolve =>
      child.once('close', (code, signal) => {
        resolve({ code, signal });
        for (const watch of this.#watchers) watch();
      }),
    );
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Resolves with the first line of standard output that fits, also one from before. */
  line(fits: (line: string) => boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const watch = (): void => {
        const found = this.lines.find(fits);
        if (found === undefined && this.#child.exitCode === null) return;
        this.#watchers.delete(watch);
        if (found === undefined)
          reject(new Error(`ended without the line:\n${[...this.lines, ...this.errors].join('\n')}`));
        else resolve(found);
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill('SIGKILL');
    await this.ended;
  }

  #note(list: string[], line: string): void {
    list.push(line);
    for (const watch of this.#watchers) watch();
  }
}

/** `bwkit` as a process. */
export function bwkit(words: readonly string[], env: Readonly<Record<string, string>> = {}): LineProcess {
  return new LineProcess([pathOf('../../src/cli/main.ts'), ...words], env);
}

/** `bwkit serve` on a free port, with the base URL that it says it is ready on. */
export async function served(words: readonly string[]): Promise<LineProcess & { readonly url: string }> {
  const server = bwkit(['serve', '--port', '0', '--output', 'json', ...words]);
  const ready = JSON.parse(await server.line(line => line.includes('"ready"'))) as { url: string };
  return Object.assign(server, { url: ready.url });
}

/** The Express example as a process with a database of its own, once it listens. */
export async function expressConsumer(env: Readonly<Record<string, string>>): Promise<LineProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-e2e-'));
  const consumer = new LineProcess([pathOf('../../examples/express/server.ts')], {
    DATABASE: join(folder, 'db.sqlite'),
    ...env,
  });
  await consumer.line(said => said.includes('http://'));
  return consumer;
}
