import type { Death } from '../consumer.ts';

/**
 * Notices what would end a process of its own: an exception that nobody catches, a promise that nobody asks after.
 *
 * A consumer in this process must not take the tests down with it, so that these are noted instead while it is watched.
 */
export class Unhandled {
  #death: Death | null = null;
  readonly #onRejection = (reason: unknown): void => this.#note('an unhandled rejection', reason);
  readonly #onException = (error: unknown): void => this.#note('an uncaught exception', error);

  watch(): void {
    process.on('unhandledRejection', this.#onRejection);
    process.on('uncaughtException', this.#onException);
  }

  stop(): void {
    process.off('unhandledRejection', this.#onRejection);
    process.off('uncaughtException', this.#onException);
  }

  get death(): Death | null {
    return this.#death;
  }

  revive(): void {
    this.#death = null;
  }

  #note(how: string, error: unknown): void {
    const lastWords = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#death ??= { how, lastWords };
  }
}
