import { performance } from 'node:perf_hooks';
// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearImmediate, clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { Alarms } from './alarms.ts';
import type { Clock, ClockStatus, Release } from './clock.ts';

/**
 * How long time stands while a lock is held, in real milliseconds. Up to there a run depends on no measured time and can be
 * repeated exactly; beyond, a consumer that hangs holds up its own attempt and not those of others.
 */
const PATIENCE_MS = 1000;

/** Alarms rung in one go before other work of the process gets its turn. */
const ALARMS_PER_TURN = 4096;

export interface JumpingClockOptions {
  /** The first instant, epoch milliseconds. */
  readonly startAt: number;
  /**
   * Called before time moves, with how far; time waits for the promise. This is where a consumer is given a moment to
   * settle, or where its own (fake) clock is moved along.
   */
  readonly beforeJump?: (ms: number) => Promise<void>;
}

/**
 * Virtual time: it jumps to the next alarm unless a lock is held.
 *
 * While one is held it stands still for a second of real time, and then flows as the consumer's own time does.
 */
export class JumpingClock implements Clock {
  readonly #alarms = new Alarms();
  readonly #beforeJump: ((ms: number) => Promise<void>) | undefined;
  #targets: { readonly at: number; readonly reached: () => void }[] = [];
  #now: number;
  #locks = 0;
  #frozen = false;
  /** When the first of the locks was taken, by this clock. */
  #heldAt = 0;
  /** When that was first noticed, in real time: most locks are free again before anybody looks. */
  #heldRealMs: number | null = null;
  #turn: NodeJS.Immediate | null = null;
  #patience: NodeJS.Timeout | null = null;
  #isJumping = false;

  constructor({ startAt, beforeJump }: JumpingClockOptions) {
    this.#now = startAt;
    this.#beforeJump = beforeJump;
  }

  now(): number {
    return this.#now;
  }

  at(instant: number, ring: () => void): () => void {
    const cancel = this.#alarms.add(Math.max(instant, this.#now), ring);
    this.#goOnSoon();
    return cancel;
  }

  hold(): Release {
    if (this.#locks++ === 0) {
      this.#heldAt = this.#now;
      this.#heldRealMs = null;
    }
    let held = true;
    this.#goOnSoon();
    return () => {
      if (!held) return;
      held = false;
      this.#locks--;
      this.#goOnSoon();
    };
  }

  freeze(): void {
    this.#frozen = true;
  }

  resume(): void {
    this.#frozen = false;
    this.#goOnSoon();
  }

  advance(ms: number): Promise<void> {
    const from = this.#targets.at(-1)?.at ?? this.#now;
    return new Promise(reached => {
      this.#targets.push({ at: from + ms, reached });
      this.#goOnSoon();
    });
  }

  get status(): ClockStatus {
    return {
      mode: 'virtual',
      frozen: this.#frozen,
      now: this.#now,
      nextAt: this.#alarms.nextAt(),
      locks: this.#locks,
    };
  }

  close(): void {
    this.#alarms.clear();
    if (this.#turn !== null) clearImmediate(this.#turn);
    if (this.#patience !== null) clearTimeout(this.#patience);
    for (const target of this.#targets.splice(0)) target.reached();
  }

  #goOnSoon(): void {
    if (this.#turn !== null || this.#isJumping) return;
    this.#turn = setImmediate(() => {
      this.#turn = null;
      this.#goOn();
    });
  }

  #goOn(): void {
    for (let rung = 0; !this.#isJumping; rung++) {
      if (rung === ALARMS_PER_TURN) return this.#goOnSoon();
      const next = this.#nextStop();
      if (next === null) return;
      if (next > this.#limit()) return this.#wait(next);
      if (next > this.#now) {
        if (this.#beforeJump !== undefined) return void this.#jumpLater(next, this.#beforeJump);
        this.#now = next;
      }
      this.#arrive();
    }
  }

  /** The instant up to which time may go now. */
  #limit(): number {
    if (this.#locks === 0) return Infinity;
    const heldMs = this.#heldMs();
    return heldMs < PATIENCE_MS ? -Infinity : this.#heldAt + heldMs;
  }

  /** For how long there has been a lock, in real time. */
  #heldMs(): number {
    const now = performance.now();
    this.#heldRealMs ??= now;
    return now - this.#heldRealMs;
  }

  /** Looks again when the consumer's own time has come so far; one timer is enough, since it is set anew when it was early. */
  #wait(next: number): void {
    if (this.#patience !== null) return;
    const waitMs = Math.max(PATIENCE_MS, next - this.#heldAt) - this.#heldMs();
    this.#patience = setTimeout(
      () => {
        this.#patience = null;
        this.#goOn();
      },
      Math.min(Math.ceil(waitMs), PATIENCE_MS),
    );
  }

  /** The instant to go to next: an alarm or the end of an advance; null when time is to stand. */
  #nextStop(): number | null {
    const alarm = this.#alarms.nextAt();
    const target = this.#targets[0];
    if (target !== undefined) return alarm === null ? target.at : Math.min(alarm, target.at);
    return this.#frozen && alarm !== null && alarm > this.#now ? null : alarm;
  }

  /** Rings what is due now; when nothing is, an advance has reached its end. */
  #arrive(): void {
    const alarm = this.#alarms.nextAt();
    if (alarm !== null && alarm <= this.#now) return this.#alarms.ringNext();
    if (this.#targets[0] !== undefined && this.#targets[0].at <= this.#now) this.#targets.shift()?.reached();
  }

  async #jumpLater(to: number, beforeJump: (ms: number) => Promise<void>): Promise<void> {
    this.#isJumping = true;
    await beforeJump(to - this.#now);
    this.#isJumping = false;
    // An alarm set meanwhile, or a lock taken, comes before the jump; it is then asked for again.
    if (to <= this.#limit() && this.#nextStop() === to) {
      this.#now = to;
      this.#arrive();
    }
    this.#goOnSoon();
  }
}
