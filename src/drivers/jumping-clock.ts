import { Alarms } from './alarms.ts';
import type { Clock, ClockStatus, Release } from './clock.ts';

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

/** Virtual time: it stands still while a lock is held, and jumps to the next alarm otherwise. */
export class JumpingClock implements Clock {
  readonly #alarms = new Alarms();
  readonly #beforeJump: ((ms: number) => Promise<void>) | undefined;
  #targets: { readonly at: number; readonly reached: () => void }[] = [];
  #now: number;
  #locks = 0;
  #frozen = false;
  #turn: NodeJS.Immediate | null = null;
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
    this.#locks++;
    let held = true;
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
    for (const target of this.#targets.splice(0)) target.reached();
  }

  #goOnSoon(): void {
    if (this.#turn !== null || this.#locks > 0 || this.#isJumping) return;
    this.#turn = setImmediate(() => {
      this.#turn = null;
      this.#goOn();
    });
  }

  #goOn(): void {
    for (let rung = 0; this.#locks === 0 && !this.#isJumping; rung++) {
      if (rung === ALARMS_PER_TURN) return this.#goOnSoon();
      const next = this.#nextStop();
      if (next === null) return;
      if (next > this.#now) {
        if (this.#beforeJump !== undefined) return void this.#jumpLater(next, this.#beforeJump);
        this.#now = next;
      }
      this.#arrive();
    }
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
    if (this.#locks === 0 && this.#nextStop() === to) {
      this.#now = to;
      this.#arrive();
    }
    this.#goOnSoon();
  }
}
