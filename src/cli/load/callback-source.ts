import type { Clock } from '../../drivers/index.ts';
import { OpenSchedule } from './open-schedule.ts';

/** Brings callbacks into being, one after the other. */
export interface CallbackSource {
  /** How many there are. */
  readonly made: number;
  /** For how long those have waited, in milliseconds, that should have gone out before the instant and have not been made. */
  waiting(instant: number): Iterable<number>;
  /** How many should have gone out until now, if nothing had held them back. */
  due(): number;
  /** Told when the first attempt of a callback has ended. */
  onFirst(): void;
  stop(): void;
}

export interface SourceParts {
  readonly clock: Clock;
  /** When the first one is meant to go out, and from when on no more are. */
  readonly startAt: number;
  readonly endAt: number;
  /** Brings the callback of that number into being. */
  readonly make: (index: number, intendedAt: number) => void;
  /** How many more callbacks there is room for. */
  readonly room: () => number;
}

/** How far ahead callbacks are made, and how often is looked; milliseconds. */
const AHEAD_MS = 40;
const LOOK_MS = 20;

/**
 * Open: callbacks come at their rate. Where there is no room for one it comes into being later, and is late then, but it is not
 * left out, and those after it are meant to go out when they ever were.
 */
export class OpenSource implements CallbackSource {
  readonly #parts: SourceParts;
  readonly #schedule: OpenSchedule;
  made = 0;
  #stoppedAt = Infinity;

  constructor(parts: SourceParts, perSecond: number) {
    this.#parts = parts;
    this.#schedule = new OpenSchedule({ startAt: parts.startAt, perSecond });
    this.#look();
  }

  due(): number {
    const { clock, endAt } = this.#parts;
    return this.#schedule.countBefore(Math.min(endAt, this.#stoppedAt, clock.now()));
  }

  *waiting(instant: number): Generator<number> {
    for (let index = this.made; index < this.due(); index++) yield instant - this.#schedule.intendedAt(index);
  }

  onFirst(): void {}

  stop(): void {
    this.#stoppedAt = Math.min(this.#stoppedAt, this.#parts.clock.now());
  }

  #look(): void {
    const { clock, endAt, make, room } = this.#parts;
    if (this.#stoppedAt < Infinity) return;
    const now = clock.now();
    const due = this.#schedule.countBefore(Math.min(endAt, now + AHEAD_MS));
    const last = Math.min(due, this.made + Math.max(0, room()));
    while (this.made < last) {
      const index = this.made++;
      make(index, this.#schedule.intendedAt(index));
    }
    if (now < endAt) clock.at(Math.min(now + LOOK_MS, endAt), () => this.#look());
  }
}

/** Closed: as many callbacks as there are connections, and a new one for each that has been answered. */
export class ClosedSource implements CallbackSource {
  readonly #parts: SourceParts;
  readonly #wanted: number;
  made = 0;
  #answered = 0;
  #isStopped = false;

  constructor(parts: SourceParts, connections: number) {
    this.#parts = parts;
    // As many again wait, so that no connection has to wait for the next callback.
    this.#wanted = 2 * connections;
    parts.clock.at(parts.endAt, () => this.stop());
    parts.clock.at(parts.startAt, () => this.#fill());
  }

  due(): number {
    return this.made;
  }

  waiting(): Iterable<number> {
    return [];
  }

  onFirst(): void {
    this.#answered++;
    this.#fill();
  }

  stop(): void {
    this.#isStopped = true;
  }

  #fill(): void {
    const { clock, make, room } = this.#parts;
    while (!this.#isStopped && this.made - this.#answered < this.#wanted && room() > 0) {
      make(this.made++, clock.now());
    }
  }
}
