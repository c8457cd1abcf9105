import { performance } from 'node:perf_hooks';
// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearTimeout, setTimeout } from 'node:timers';
import { Alarms } from './alarms.ts';
import type { Clock, ClockStatus, Release } from './clock.ts';

/** Node fires a timer at once whose delay exceeds this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface FlowingClockOptions {
  /** The first instant, epoch milliseconds. */
  readonly startAt: number;
  /** Milliseconds that pass in a millisecond of real time while no lock is held; 1 is real time. From 1 up. */
  readonly scale?: number;
}

/** Time that flows: at the real pace while a lock is held, `scale` times as fast otherwise. */
export class FlowingClock implements Clock {
  readonly #alarms = new Alarms();
  readonly #scale: number;
  #anchorAt: number;
  #anchorRealMs = performance.now();
  #locks = 0;
  #frozen = false;
  #timer: NodeJS.Timeout | undefined;

  constructor({ startAt, scale = 1 }: FlowingClockOptions) {
    this.#anchorAt = startAt;
    this.#scale = scale;
  }

  now(): number {
    return Math.floor(this.#exactNow());
  }

  at(instant: number, ring: () => void): () => void {
    const cancel = this.#alarms.add(instant, ring);
    if (this.#alarms.nextAt() === instant) this.#arm();
    return cancel;
  }

  hold(): Release {
    this.#lock(1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#lock(-1);
    };
  }

  freeze(): void {
    this.#changePace(() => (this.#frozen = true));
    this.#arm();
  }

  resume(): void {
    this.#changePace(() => (this.#frozen = false));
    this.#arm();
  }

  async advance(ms: number): Promise<void> {
    const target = this.#exactNow() + ms;
    for (let next = this.#alarms.nextAt(); next !== null && next <= target; next = this.#alarms.nextAt()) {
      this.#moveTo(Math.max(next, this.#exactNow()));
      this.#alarms.ringNext();
    }
    this.#moveTo(Math.max(target, this.#exactNow()));
    this.#arm();
  }

  get status(): ClockStatus {
    const mode = this.#scale === 1 ? 'real' : 'scaled';
    return { mode, frozen: this.#frozen, now: this.now(), nextAt: this.#alarms.nextAt(), locks: this.#locks };
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#alarms.clear();
  }

  #pace(): number {
    if (this.#frozen) return 0;
    return this.#locks > 0 ? 1 : this.#scale;
  }

  #exactNow(): number {
    return this.#anchorAt + (performance.now() - this.#anchorRealMs) * this.#pace();
  }

  #moveTo(instant: number): void {
    this.#anchorAt = instant;
    this.#anchorRealMs = performance.now();
  }

  /** In real time a lock changes nothing but the count: that must cost nothing, since every attempt takes one. */
  #lock(change: 1 | -1): void {
    if (this.#scale === 1) this.#locks += change;
    else this.#changePace(() => (this.#locks += change));
  }

  /** Where the pace stays as it is, so does the timer. */
  #changePace(change: () => void): void {
    const before = this.#pace();
    const now = this.#exactNow();
    change();
    if (this.#pace() === before) return;
    this.#moveTo(now);
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const next = this.#alarms.nextAt();
    const now = this.#exactNow();
    if (next === null || (this.#pace() === 0 && next > now)) return;
    const waitMs = next <= now ? 0 : Math.ceil((next - now) / this.#pace());
    this.#timer = setTimeout(() => this.#ring(), Math.min(waitMs, LONGEST_TIMER_MS));
  }

  #ring(): void {
    for (
      let next = this.#alarms.nextAt();
      next !== null && next <= this.now();
      next = this.#alarms.nextAt()
    ) {
      this.#alarms.ringNext();
    }
    this.#arm();
  }
}
