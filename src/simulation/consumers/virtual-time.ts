import { AsyncLocalStorage } from 'node:async_hooks';
import { turn } from '../watch.ts';

/** Timers up to this are the pauses of a program that waits for something real, and stay real. */
const LONGEST_REAL_MS = 1000;

interface Alarm {
  readonly handle: NodeJS.Timeout;
  at: number;
  readonly repeatMs: number | null;
  readonly ring: () => void;
  /** Whether a request was being handled when it was set. */
  readonly isOfRequest: boolean;
}

type AnyFunction = (...args: unknown[]) => void;

/**
 * Lets the clock and the longer timers of this process follow the sender's virtual time.
 *
 * While it is installed, `Date` is ahead of the world by as much as has been skipped, and a timer of more than a second rings when
 * virtual or real time reaches it, whichever is first. An entry that a consumer forgets after an hour is thus forgotten after an
 * hour of the sender's time. Timers from before are left alone.
 */
export class VirtualTime {
  readonly #real = {
    Date: globalThis.Date,
    setTimeout: globalThis.setTimeout,
    setInterval: globalThis.setInterval,
    clearTimeout: globalThis.clearTimeout,
    clearInterval: globalThis.clearInterval,
  };
  readonly #alarms = new Set<Alarm>();
  readonly #request = new AsyncLocalStorage<boolean>();
  #skippedMs = 0;
  /** By how much waiting for timers has brought the consumer ahead of the sender. */
  #aheadMs = 0;

  install(): void {
    const { Date: RealDate } = this.#real;
    const now = (): number => this.now();
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: [], newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
      apply: () => new RealDate(now()).toString(),
      get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
    });
    globalThis.setTimeout = this.#timer(this.#real.setTimeout, false) as unknown as typeof setTimeout;
    globalThis.setInterval = this.#timer(this.#real.setInterval, true) as unknown as typeof setInterval;
  }

  uninstall(): void {
    Object.assign(globalThis, this.#real);
    this.#alarms.clear();
  }

  now(): number {
    return this.#real.Date.now() + this.#skippedMs;
  }

  /** The sender's time goes on by so much; what the consumer is ahead already is not skipped again. */
  async advance(ms: number): Promise<void> {
    const usedMs = Math.min(this.#aheadMs, ms);
    this.#aheadMs -= usedMs;
    await this.#skip(ms - usedMs);
  }

  /** Runs what starts a request; timers that are set because of it are known from then on. */
  within<Result>(start: () => Result): Result {
    return this.#request.run(true, start);
  }

  /** How long until the next timer rings that a request has set, in milliseconds; null when none is waiting. */
  nextOfRequestsMs(): number | null {
    const ats = [...this.#alarms].filter(each => each.isOfRequest && isAlive(each)).map(({ at }) => at);
    return ats.length === 0 ? null : Math.max(0, Math.min(...ats) - this.now());
  }

  /** Goes to the next timer while the sender's time stands; the sender catches up later. */
  async skipAhead(ms: number): Promise<void> {
    this.#aheadMs += ms;
    await this.#skip(ms);
  }

  /** Gives up being ahead of the world, as a consumer that has forgotten everything may. */
  rewind(): void {
    for (const alarm of this.#alarms) alarm.at -= this.#skippedMs;
    this.#skippedMs = 0;
    this.#aheadMs = 0;
  }

  /** Each timer sees the time that it was set for, and what it starts has its turn before the next one rings. */
  async #skip(ms: number): Promise<void> {
    const target = this.now() + ms;
    const rung = new Set<Alarm>();
    for (let next = this.#nextBefore(target, rung); next !== null; next = this.#nextBefore(target, rung)) {
      this.#skippedMs += Math.max(0, next.at - this.now());
      rung.add(next);
      this.#ring(next);
      await turn();
    }
    this.#skippedMs += Math.max(0, target - this.now());
  }

  /** A repeating timer rings once in a jump: a program that slept through hours does not make up for them either. */
  #nextBefore(target: number, rung: ReadonlySet<Alarm>): Alarm | null {
    let first: Alarm | null = null;
    for (const alarm of this.#alarms) {
      if (!isAlive(alarm)) this.#alarms.delete(alarm);
      else if (alarm.at <= target && !rung.has(alarm) && alarm.at < (first?.at ?? Infinity)) first = alarm;
    }
    return first;
  }

  #ring(alarm: Alarm): void {
    if (alarm.repeatMs === null) {
      this.#alarms.delete(alarm);
      this.#real.clearTimeout(alarm.handle);
    } else alarm.at = this.now() + alarm.repeatMs;
    alarm.ring();
  }

  #timer(real: typeof setTimeout | typeof setInterval, repeats: boolean): AnyFunction {
    const timer = (callback: AnyFunction, delay?: number, ...args: unknown[]): NodeJS.Timeout => {
      const ms = Number(delay) || 0;
      const start = real as (callback: AnyFunction, ms: number, ...args: unknown[]) => NodeJS.Timeout;
      if (ms <= LONGEST_REAL_MS) return start(callback, ms, ...args);
      const ring = (): void => callback(...args);
      const handle = start(() => {
        if (!repeats) this.#alarms.delete(alarm);
        ring();
      }, ms);
      const alarm: Alarm = {
        handle,
        at: this.now() + ms,
        repeatMs: repeats ? ms : null,
        ring,
        isOfRequest: this.#request.getStore() === true,
      };
      this.#alarms.add(alarm);
      return handle;
    };
    return Object.assign(timer, real) as unknown as AnyFunction;
  }
}

/** A timer that was cleared, by whatever means, knows it. */
function isAlive({ handle }: Alarm): boolean {
  return Reflect.get(handle, '_destroyed') !== true;
}
