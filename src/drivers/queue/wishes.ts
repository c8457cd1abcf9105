import type { Redis } from 'ioredis';
import { setTimeout } from 'node:timers';

/** How soon workers learn of a wish, in milliseconds. */
const LOOK_EVERY_MS = 250;

/** What servers want of all workers from now on, by name: small texts that every worker looks at now and then. */
export class Wishes {
  readonly #client: Redis;
  readonly #key: string;
  #current: Readonly<Record<string, string>> = {};
  #timer: NodeJS.Timeout | undefined;

  constructor(client: Redis, key: string) {
    this.#client = client;
    this.#key = key;
  }

  /** What is wanted, as far as this worker knows. */
  get current(): Readonly<Record<string, string>> {
    return this.#current;
  }

  async make(name: string, wish: string): Promise<void> {
    await this.#client.hset(this.#key, name, wish);
  }

  /** Looks now, and again and again until `stop`. */
  async watch(onChange: () => void): Promise<void> {
    const before = JSON.stringify(this.#current);
    this.#current = await this.#client.hgetall(this.#key);
    if (JSON.stringify(this.#current) !== before) onChange();
    this.#timer = setTimeout(() => void this.watch(onChange).catch(() => {}), LOOK_EVERY_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
