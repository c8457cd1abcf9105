import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { Credentials } from '../../../src/delivery/index.ts';
import type { Death } from '../../../src/simulation/consumer.ts';
import { ApiDouble } from './api-double.ts';
import type { MockConsumer, Recipe } from './mock-consumer.ts';
import type { Surroundings } from './surroundings.ts';

/** Sleeps from here on take a moment of real time, so that a crash can strike in the middle. */
const noticeableMs = 10;
const momentMs = 2;

/** One request, from its arrival to its answer. */
export interface Visit {
  /** How long the consumer has slept over it, in milliseconds of its own time. */
  sleptMs: number;
  isOpen: boolean;
}

/** One life of a consumer, from a start to a crash. What it does after its end has no effect. */
interface Life {
  isOver: boolean;
}

/** The world around a consumer that stands in this process: its disk, its clock, its API, and its deaths. */
export class World {
  readonly api = new ApiDouble();
  /** The consumer's clock, in epoch milliseconds. */
  now = Date.now();
  death: Death | null = null;
  consumer: MockConsumer;
  readonly #recipe: Recipe;
  readonly #credentials: Credentials | undefined;
  readonly #disk = new DatabaseSync(':memory:');
  readonly #visits = new AsyncLocalStorage<Visit>();
  #life: Life = { isOver: false };

  constructor(recipe: Recipe, credentials: Credentials | undefined) {
    this.#recipe = recipe;
    this.#credentials = credentials;
    this.consumer = recipe.make(this.#surroundings(this.#life));
  }

  /** Lets a request come in; what it starts knows which visit it belongs to. */
  visit(start: (visit: Visit) => void): void {
    const visit = { sleptMs: 0, isOpen: true };
    this.#visits.run(visit, start, visit);
  }

  async answer(request: Request): Promise<Response> {
    try {
      return await this.consumer.fetch(request);
    } finally {
      const visit = this.#visits.getStore();
      if (visit) visit.isOpen = false;
    }
  }

  /** Ends the present life at once; a transaction that was open never was. */
  kill(): void {
    this.#life.isOver = true;
    if (this.#disk.isTransaction) this.#disk.exec('ROLLBACK');
  }

  /** Starts a new life on the same disk. */
  async begin(): Promise<void> {
    this.kill();
    this.death = null;
    this.#life = { isOver: false };
    this.consumer = this.#recipe.make(this.#surroundings(this.#life));
    await this.consumer.recover();
  }

  close(): void {
    this.kill();
    this.#disk.close();
  }

  #surroundings(life: Life): Surroundings {
    return {
      database: this.#disk,
      credentials: this.#credentials,
      now: () => this.now,
      sleep: ms => this.#within(life, () => this.#sleep(ms)),
      send: message =>
        this.#within(
          life,
          () => turn(),
          () => this.api.accept(message, this.now),
        ),
      die: error => {
        life.isOver = true;
        this.death ??= { how: 'an uncaught exception', lastWords: String(error) };
      },
    };
  }

  /** Waits, and goes on only if the life does: what is still being answered breaks off, and whatever else just ends. */
  async #within<T = void>(life: Life, wait: () => Promise<unknown>, then?: () => T): Promise<T> {
    await wait();
    if (!life.isOver) return then?.() as T;
    if (this.#visits.getStore()?.isOpen) throw new Error('The process is gone.');
    return new Promise<T>(() => {});
  }

  /** Time of the consumer passes at once; only as much real time goes by as others need to come in between. */
  async #sleep(ms: number): Promise<void> {
    const visit = this.#visits.getStore();
    if (visit) visit.sleptMs += ms;
    await (ms < noticeableMs ? turn() : pause(momentMs));
  }
}
