/** Exchanges whose callback may still come; more than these at once is more than Prism can answer. */
const MAX_OPEN = 10_000;

/**
 * Which exchanges are under way, so that a callback can be told from one that nobody may post.
 *
 * Prism fires the callbacks of an operation whatever it answers, a 400 included. Each exchange has an id here, the URL that Prism
 * calls carries it, and the callback waits until the answer is known.
 */
export class Exchanges {
  readonly #open = new Map<string, PromiseWithResolvers<boolean>>();
  #count = 0;
  #waiters: (() => void)[] = [];

  /** Begins an exchange, and lets go of the oldest where too many wait for a callback that does not come. */
  begin(): string {
    const id = String(++this.#count);
    this.#open.set(id, Promise.withResolvers<boolean>());
    const [oldest = id] = this.#open.keys();
    if (this.#open.size > MAX_OPEN) this.end(oldest, false);
    return id;
  }

  /** Says whether a callback follows; where none does the exchange is over. */
  end(id: string, isFollowed: boolean): void {
    this.#open.get(id)?.resolve(isFollowed);
    if (!isFollowed) this.#forget(id);
  }

  /** Whether the callback of this exchange is to be delivered; each is so once. */
  async claim(id: string): Promise<boolean> {
    const isFollowed = (await this.#open.get(id)?.promise) ?? false;
    return isFollowed && this.#forget(id);
  }

  /** Resolves when no callback is to come any more. */
  settled(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise(resolve => this.#waiters.push(resolve));
  }

  #forget(id: string): boolean {
    const wasOpen = this.#open.delete(id);
    if (this.#open.size === 0) for (const resolve of this.#waiters.splice(0)) resolve();
    return wasOpen;
  }
}
