import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { Credentials } from '../../../src/delivery/index.ts';
import type { InProcessAnswer } from '../../../src/drivers/index.ts';
import type { Death } from '../../../src/simulation/consumer.ts';
import { ApiDouble } from './api-double.ts';
import type { MockConsumer, Recipe } from './mock-consumer.ts';
import type { Outgoing, Surroundings } from './surroundings.ts';

/** Sleeps from here on take a moment of real time, so that a crash can strike in the middle. */
const noticeableMs = 10;
const momentMs = 2;

/** One life of a consumer, from a start to a crash. What it does after its end has no effect. */
interface Life {
  readonly consumer: MockConsumer;
  isOver: boolean;
}

/** The world around a consumer that stands in this process: its disk, its clock, its API, and its deaths. */
export class World {
  readonly api = new ApiDouble();
  now = Date.now();
  death: Death | null = null;
  readonly isObservable: boolean;
  readonly #recipe: Recipe;
  readonly #credentials: Credentials | undefined;
  readonly #disk = new DatabaseSync(':memory:');
  /** How long the request being handled has taken so far, in milliseconds of the consumer's time. */
  readonly #latency = new AsyncLocalStorage<{ ms: number }>();
  #life: Life;

  constructor(recipe: Recipe, credentials: Credentials | undefined) {
    this.#recipe = recipe;
    this.#credentials = credentials;
    this.#life = this.#born();
    this.isObservable = this.consumer.observe !== undefined;
  }

  get consumer(): MockConsumer {
    return this.#life.consumer;
  }

  /** Lets the consumer answer; rejects, as a connection would break, when it is dead or dies of it. */
  async answer(request: Request): Promise<InProcessAnswer> {
    const life = this.#life;
    if (life.isOver) throw new Error('connection refused');
    const taken = { ms: 0 };
    const { status, headers } = await this.#latency.run(taken, () => life.consumer.fetch(request));
    if (life.isOver && this.death === null) throw new Error('connection reset');
    return { status, challenge: headers.get('www-authenticate') ?? '', latencyMs: taken.ms };
  }

  advance(ms: number): void {
    this.now += ms;
  }

  kill(): void {
    this.#life.isOver = true;
    if (this.#disk.isTransaction) this.#disk.exec('ROLLBACK');
  }

  /** Starts a new life on the same disk. */
  async begin(): Promise<void> {
    this.kill();
    this.death = null;
    this.#life = this.#born();
    await this.consumer.recover();
  }

  close(): void {
    this.kill();
    this.#disk.close();
  }

  #born(): Life {
    const life: { consumer?: MockConsumer; isOver: boolean } = { isOver: false };
    life.consumer = this.#recipe.make(this.#surroundingsOf(life));
    return life as Life;
  }

  #surroundingsOf(life: { isOver: boolean }): Surroundings {
    const whileAlive = async <T>(work: () => Promise<T> | T): Promise<T> => {
      const result = await work();
      return life.isOver ? new Promise<T>(() => {}) : result;
    };
    return {
      database: this.#disk,
      now: () => this.now,
      sleep: ms => whileAlive(() => this.#sleep(ms)),
      send: (message: Outgoing) =>
        whileAlive(async () => {
          await turn();
          return life.isOver ? 503 : this.api.accept(message, this.now);
        }),
      die: error => {
        life.isOver = true;
        this.death ??= { how: 'uncaught exception', lastWords: String(error) };
      },
      credentials: this.#credentials,
    };
  }

  /** Time of the consumer passes at once; only as much real time goes by as others need to come in between. */
  async #sleep(ms: number): Promise<void> {
    const taken = this.#latency.getStore();
    if (taken) taken.ms += ms;
    await (ms < noticeableMs ? turn() : pause(momentMs));
  }
}
