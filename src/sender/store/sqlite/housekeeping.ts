import { performance } from 'node:perf_hooks';
// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearImmediate, clearInterval, setImmediate, setInterval } from 'node:timers';
import { type Pruned, Pruner } from './pruner.ts';
import { storageCode } from './story.ts';
import type { SqliteStoreParts } from './sqlite-store-parts.ts';

/** How often is looked whether time was moved, in milliseconds. */
const TICK_MS = 1000;

/** After how many ticks old rows are looked for again. */
const TICKS_PER_ROUND = 10;

/** Time that flows as it does outside may differ by so many milliseconds between two ticks. */
const SLACK_MS = 250;

/** What a store does beside its work: it notes time that was moved without anything happening, and lets go of old rows. */
export class Housekeeping {
  readonly #parts: Pick<SqliteStoreParts, 'notify'>;
  readonly #pruner: Pruner;
  readonly #onTimePassed: () => void;
  readonly #timer: NodeJS.Timeout;
  #now: () => number = () => 0;
  #last = { at: 0, realMs: 0 };
  #ticks = 0;
  #step: NodeJS.Immediate | null = null;
  #hasPruned = false;

  constructor(
    parts: Pick<SqliteStoreParts, 'database' | 'retention' | 'notify'>,
    { onTimePassed }: { onTimePassed: () => void },
  ) {
    this.#parts = parts;
    this.#pruner = new Pruner(parts.database, parts.retention);
    this.#onTimePassed = onTimePassed;
    this.#timer = setInterval(() => this.#tick(), TICK_MS).unref();
  }

  /** Says where the run's time can be read. */
  watch(now: () => number): void {
    this.#now = now;
    this.#last = { at: now(), realMs: performance.now() };
  }

  close(): void {
    clearInterval(this.#timer);
    if (this.#step !== null) clearImmediate(this.#step);
  }

  #tick(): void {
    const at = this.#now();
    const realMs = performance.now();
    const movedMs = at - this.#last.at;
    if (movedMs !== 0 && Math.abs(movedMs - (realMs - this.#last.realMs)) > SLACK_MS) this.#onTimePassed();
    this.#last = { at, realMs };
    if (this.#ticks++ % TICKS_PER_ROUND === 0) this.#prune();
  }

  /** Goes on, turn by turn, until nothing is left to let go. A disk that refuses is left alone until the next round. */
  #prune(): void {
    this.#step = null;
    const pruned = this.#pruneSome();
    if (pruned.deliveries + pruned.messages + pruned.entries === 0) return;
    if (!this.#hasPruned) this.#parts.notify({ kind: 'pruned', ...pruned });
    this.#hasPruned = true;
    this.#step = setImmediate(() => this.#prune());
  }

  #pruneSome(): Pruned {
    try {
      return this.#pruner.step(this.#now());
    } catch (error) {
      if (storageCode(error) === null) throw error;
      return { deliveries: 0, messages: 0, entries: 0 };
    }
  }
}
