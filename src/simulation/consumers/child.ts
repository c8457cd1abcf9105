import { type ChildProcess, spawn } from 'node:child_process';
import { clearTimeout, setTimeout } from 'node:timers';
import type { Death } from '../consumer.ts';
import { forgetGroup, rememberGroup } from './orphans.ts';

/** How much of what a process wrote is kept, in characters. */
const KEPT_CHARACTERS = 4000;
/** How long the system may take to end a process that is killed, in milliseconds. */
const LONGEST_DEATH_MS = 2000;
/** How long the last words of a dead process may be on their way, in milliseconds. */
const LONGEST_ECHO_MS = 200;
const IS_WINDOWS = process.platform === 'win32';

/** A command that runs in a process group of its own, so that it can be ended together with everything it has started. */
export class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #silent: Promise<void>;
  #words = '';
  #how: string | null = null;
  #isKilled = false;

  constructor(command: string, environment: NodeJS.ProcessEnv) {
    this.#process = spawn(command, {
      shell: true,
      detached: !IS_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
    rememberGroup(this.#process.pid);
    this.#process.stdout?.on('data', chunk => this.#hear(chunk));
    this.#process.stderr?.on('data', chunk => this.#hear(chunk));
    this.#silent = new Promise(resolve => this.#process.once('close', () => resolve()));
    this.#ended = new Promise(resolve => {
      this.#process.once('error', error => {
        this.#hear(Buffer.from(error.message));
        this.#die('it could not be started');
        resolve();
      });
      this.#process.once('exit', (code, signal) => {
        this.#die(signal ?? `exit code ${code}`);
        resolve();
      });
    });
  }

  /** How it ended without being killed; null while it lives. */
  get death(): Death | null {
    return this.#how === null ? null : { how: this.#how, lastWords: this.lastWords };
  }

  /** Resolves when it has ended, by itself or not. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** The end of what it wrote to standard output and error. */
  get lastWords(): string {
    return this.#words.trimEnd();
  }

  /** Ends the whole group at once, without letting it put anything in order. */
  async kill(): Promise<void> {
    this.#isKilled = true;
    killGroup(this.#process);
    await atMost(LONGEST_DEATH_MS, this.#ended);
    forgetGroup(this.#process.pid);
  }

  /** Ends it and hears what it had to say. */
  async killAndListen(): Promise<string> {
    await this.kill();
    await atMost(LONGEST_ECHO_MS, this.#silent);
    return this.lastWords;
  }

  #hear(chunk: Buffer): void {
    this.#words = (this.#words + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
  }

  #die(how: string): void {
    forgetGroup(this.#process.pid);
    if (!this.#isKilled) this.#how ??= how;
  }
}

/** Waits for it, but no longer than this. */
async function atMost(ms: number, awaited: Promise<void>): Promise<void> {
  let patience: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>(resolve => (patience = setTimeout(resolve, ms)));
  await Promise.race([awaited, tooLong]);
  clearTimeout(patience);
}

function killGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (IS_WINDOWS) child.kill('SIGKILL');
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself meanwhile.
  }
}
