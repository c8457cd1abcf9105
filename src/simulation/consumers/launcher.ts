import type { Death } from '../consumer.ts';
import { Child } from './child.ts';
import { listeningAt, waitUntilFree, waitUntilListening } from './reachable.ts';
import { ConsumerUnavailable } from './unavailable.ts';

/** What is started, and how long it may take. */
export interface LauncherParts {
  /** Read by the shell. */
  readonly command: string;
  readonly environment: NodeJS.ProcessEnv;
  /** How long it may take to listen, in milliseconds. */
  readonly waitMs: number;
}

/** A port may stay taken for a moment after the process that had it, in milliseconds. */
const LONGEST_FAREWELL_MS = 2000;

/** Starts a command, waits until it listens, and starts it again as often as is wished. */
export class Launcher {
  readonly #parts: LauncherParts;
  #urls: readonly string[] = [];
  #child: Child | undefined;

  constructor(parts: LauncherParts) {
    this.#parts = parts;
  }

  /** How the process ended by itself; null while it lives. */
  get death(): Death | null {
    return this.#child?.death ?? null;
  }

  /** Resolves when the present process has ended. */
  async ended(): Promise<void> {
    await this.#child?.ended;
  }

  /** Starts it for the first time; returns at which of the URLs it listens. */
  async first(urls: readonly string[]): Promise<string> {
    const taken = await listeningAt(urls);
    if (taken !== null) throw this.#taken(taken);
    this.#urls = urls;
    const url = await this.#launch();
    this.#urls = [url];
    return url;
  }

  async launch(): Promise<void> {
    await this.#launch();
  }

  async revive(): Promise<void> {
    await this.kill();
    await this.#launch();
  }

  async kill(): Promise<void> {
    await this.#child?.kill();
    const [url] = this.#urls;
    if (url !== undefined) await waitUntilFree(url, LONGEST_FAREWELL_MS);
  }

  async #launch(): Promise<string> {
    const { command, environment, waitMs } = this.#parts;
    const child = new Child(command, environment);
    this.#child = child;
    const url = await waitUntilListening(this.#urls, waitMs, () => child.death !== null);
    if (url !== null) return url;
    const { death } = child;
    throw this.#absent(death, await child.killAndListen());
  }

  #absent(death: Death | null, said: string): ConsumerUnavailable {
    const { command, waitMs } = this.#parts;
    const what =
      death === null
        ? `was not listening at ${this.#urls.join(' or ')} after ${waitMs} ms`
        : `ended before it listened (${death.how})`;
    const words = said === '' ? 'It wrote nothing.' : `It wrote:\n${said}`;
    return new ConsumerUnavailable({
      what: `The command \`${command}\` ${what}. ${words}`,
      expected: 'It was expected to listen on the port that PORT names.',
      hint:
        death === null
          ? 'say with `--url` where it listens, or give it more time with `--wait-for-target`.'
          : 'run it by hand with that PORT.',
    });
  }

  #taken(url: string): ConsumerUnavailable {
    return new ConsumerUnavailable({
      what: `Somebody listens at ${url} already, before \`${this.#parts.command}\` was started.`,
      expected: 'The port was expected to be free for the consumer.',
      hint: 'end whoever has it, choose another port, or check the one that runs by its URL alone, without `--command`.',
    });
  }
}
