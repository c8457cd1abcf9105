import { figures } from '../../contract/generated/figures.ts';
import type { Clock } from '../../drivers/index.ts';

interface Window {
  /** Epoch milliseconds. */
  readonly endsAt: number;
  count: number;
}

/** Addresses that are counted at the same time; beyond that those whose time is over are forgotten. */
const MAX_ADDRESSES = 10_000;

/** Counts the searches of each address: 3500 in five minutes of the run's time (SPEC). */
export class RequestWindows {
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request from an address; returns how long it has to wait, in milliseconds, 0 when it may pass. */
  count(address: string): number {
    const now = this.#clock.now();
    const window = this.#windowOf(address, now);
    window.count++;
    return window.count > figures.listRequestsMax ? window.endsAt - now : 0;
  }

  clear(): void {
    this.#windows.clear();
  }

  #windowOf(address: string, now: number): Window {
    const open = this.#windows.get(address);
    if (open !== undefined && open.endsAt > now) return open;
    if (this.#windows.size >= MAX_ADDRESSES) this.#forgetEnded(now);
    const window = { endsAt: now + figures.listWindowMs, count: 0 };
    this.#windows.set(address, window);
    return window;
  }

  #forgetEnded(now: number): void {
    for (const [address, { endsAt }] of this.#windows) {
      if (endsAt <= now) this.#windows.delete(address);
    }
  }
}
