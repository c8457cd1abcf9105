/**
 * When each of many callbacks is meant to go out that come at a steady rate.
 *
 * The instants depend on nothing but the rate: a consumer that answers late changes when a callback really goes out, and never
 * when it was meant to. Latency that is counted from there leaves nothing out that a real sender's traffic would have felt.
 */
export class OpenSchedule {
  readonly #startAt: number;
  readonly #perSecond: number;

  constructor({ startAt, perSecond }: { readonly startAt: number; readonly perSecond: number }) {
    this.#startAt = startAt;
    this.#perSecond = perSecond;
  }

  /** When the callback is meant to go out that so many come before; epoch milliseconds, with fractions. */
  intendedAt(index: number): number {
    return this.#startAt + (index * 1000) / this.#perSecond;
  }

  /** How many are meant to have gone out before the instant. */
  countBefore(instant: number): number {
    let count = Math.max(0, Math.ceil(((instant - this.#startAt) * this.#perSecond) / 1000));
    // What a division rounds, the definition decides.
    while (count > 0 && this.intendedAt(count - 1) >= instant) count--;
    while (this.intendedAt(count) < instant) count++;
    return count;
  }
}
