import { performance } from 'node:perf_hooks';
// Not the global timers, which the test has faked.
import { clearTimeout, setTimeout } from 'node:timers';
import type { AttemptRequest, Report, Transport } from '../../src/drivers/index.ts';

/** How often the consumer's clock is moved while it handles a request, in milliseconds of real time. */
const FLOW_MS = 10;

/**
 * The consumer's own, faked clock, kept together with the sender's time.
 *
 * When the sender's time jumps, the consumer's is moved as far. While the consumer handles a request the sender's time stands, and
 * the consumer's goes as fast as real time does, so that a handler that sleeps on a faked timer wakes up; by as much it is ahead
 * then, and the next jump is shorter for it.
 */
export class ConsumerTime {
  readonly #advance: (ms: number) => unknown;
  readonly #onThrown: (error: unknown) => void;
  #aheadMs = 0;
  #moving: Promise<unknown> = Promise.resolve();

  constructor(advance: (ms: number) => unknown, onThrown: (error: unknown) => void) {
    this.#advance = advance;
    this.#onThrown = onThrown;
  }

  /** The sender's time is about to go on by so much. */
  async follow(ms: number): Promise<void> {
    const usedMs = Math.min(this.#aheadMs, ms);
    this.#aheadMs -= usedMs;
    await this.#move(ms - usedMs);
  }

  /** The consumer's time goes on alone. */
  async flow(ms: number): Promise<void> {
    this.#aheadMs += ms;
    await this.#move(ms);
  }

  /** One move after the other: faked timers do not bear two at once. A timer that throws must not stop the clock. */
  #move(ms: number): Promise<unknown> {
    if (ms > 0) this.#moving = this.#moving.then(() => this.#advance(ms)).catch(this.#onThrown);
    return this.#moving;
  }
}

/** Lets the consumer's time flow for as long as a request is in flight. */
export class FlowingTransport implements Transport {
  readonly #inner: Transport;
  readonly #time: ConsumerTime;
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(inner: Transport, time: ConsumerTime) {
    this.#inner = inner;
    this.#time = time;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    this.#inFlight++;
    this.#inner.send(request, end => {
      this.#inFlight--;
      report(end);
    });
    if (this.#timer === undefined && this.#inFlight > 0) this.#flowSoon();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#inner.close();
  }

  #flowSoon(): void {
    const startedMs = performance.now();
    this.#timer = setTimeout(() => {
      void this.#time.flow(Math.round(performance.now() - startedMs)).then(() => {
        this.#timer = undefined;
        if (this.#inFlight > 0) this.#flowSoon();
      });
    }, FLOW_MS);
  }
}
