import type { DeliveryState } from '../delivery/index.ts';
import { instants, wholeNumbers } from './columns.ts';

type InFlight = Extract<DeliveryState, { phase: 'in-flight' }>;
export type Pending = Extract<DeliveryState, { phase: 'waiting' | 'in-flight' }>;

/**
 * The states of pending deliveries by slot, 24 bytes each.
 *
 * Nearly all of a million pending deliveries wait, and a waiting one is four numbers; the few in flight are kept as objects.
 */
export class CompactStates {
  readonly #attempts = wholeNumbers();
  readonly #requests = wholeNumbers();
  readonly #dueAt = instants();
  /** NaN before the first attempt. */
  readonly #firstAt = instants();
  readonly #inFlight = new Map<number, InFlight>();

  get(slot: number): Pending {
    const inFlight = this.#inFlight.get(slot);
    if (inFlight !== undefined) return inFlight;
    const firstAt = this.#firstAt.get(slot);
    return {
      phase: 'waiting',
      attempt: this.#attempts.get(slot),
      dueAt: this.#dueAt.get(slot),
      firstAt: Number.isNaN(firstAt) ? null : firstAt,
      requests: this.#requests.get(slot),
    };
  }

  set(slot: number, state: Pending): void {
    if (state.phase === 'in-flight') {
      this.#inFlight.set(slot, state);
      return;
    }
    this.#inFlight.delete(slot);
    this.#attempts.set(slot, state.attempt);
    this.#requests.set(slot, state.requests);
    this.#dueAt.set(slot, state.dueAt);
    this.#firstAt.set(slot, state.firstAt ?? Number.NaN);
  }

  remove(slot: number): void {
    this.#inFlight.delete(slot);
  }

  clear(): void {
    this.#inFlight.clear();
  }
}
