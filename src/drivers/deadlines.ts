import { performance } from 'node:perf_hooks';
// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearTimeout, setTimeout } from 'node:timers';

/** A deadline that was set; called off once the answer is there. */
export interface Deadline {
  readonly at: number;
  expire: (() => void) | null;
}

/** The list is packed when so many entries at its head are done with. */
const PACK_AFTER = 1024;

/**
 * Deadlines of equal length, in real time, with a single timer.
 *
 * Since all take equally long they expire in the order in which they were set: a list does what a timer each would cost a
 * third of the throughput for, and it is exact to the millisecond.
 */
export class Deadlines {
  readonly #lengthMs: number;
  #list: Deadline[] = [];
  #head = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs;
  }

  set(expire: () => void): Deadline {
    const deadline: Deadline = { at: performance.now() + this.#lengthMs, expire };
    this.#list.push(deadline);
    this.#skipDone();
    if (this.#timer === undefined) this.#arm();
    return deadline;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#list = [];
    this.#head = 0;
  }

  #arm(): void {
    this.#skipDone();
    const first = this.#list[this.#head];
    if (first === undefined) return this.clear();
    const waitMs = Math.max(0, Math.ceil(first.at - performance.now()));
    this.#timer = setTimeout(() => this.#expire(), waitMs);
  }

  #expire(): void {
    const now = performance.now();
    for (
      let first = this.#list[this.#head];
      first !== undefined && first.at <= now;
      first = this.#list[this.#head]
    ) {
      this.#head++;
      first.expire?.();
    }
    this.#arm();
  }

  #skipDone(): void {
    while (this.#list[this.#head]?.expire === null) this.#head++;
    if (this.#head < PACK_AFTER) return;
    this.#list = this.#list.slice(this.#head);
    this.#head = 0;
  }
}
