import type { Delivery, DeliveryState } from '../delivery/index.ts';
import { CompactStates } from './compact-states.ts';

/** Where unfinished deliveries are kept between attempts. A slot is a small number that the shelf gives out. */
export interface Shelf {
  add(delivery: Delivery, state: DeliveryState): number;
  delivery(slot: number): Delivery;
  /** Where the delivery goes: asked for more often than the rest of it, which may lie on a disk. */
  url(slot: number): string;
  state(slot: number): DeliveryState;
  save(slot: number, state: DeliveryState): void;
  /** Forgets a delivery that is finished; its slot may be given out again. */
  remove(slot: number): void;
  /** What is on it: a shelf that outlives the process is not empty at its start. */
  slots(): Iterable<number>;
  /** Forgets everything. */
  clear(): void;
}

/** A shelf in memory. */
export class MemoryShelf implements Shelf {
  readonly #deliveries: (Delivery | null)[] = [];
  readonly #states = new CompactStates();
  readonly #free: number[] = [];

  add(delivery: Delivery, state: DeliveryState): number {
    const slot = this.#free.pop() ?? this.#deliveries.length;
    this.#deliveries[slot] = delivery;
    this.save(slot, state);
    return slot;
  }

  delivery(slot: number): Delivery {
    return this.#deliveries[slot]!;
  }

  url(slot: number): string {
    return this.#deliveries[slot]!.endpoint.url;
  }

  state(slot: number): DeliveryState {
    return this.#states.get(slot);
  }

  save(slot: number, state: DeliveryState): void {
    if (state.phase === 'waiting' || state.phase === 'in-flight') this.#states.set(slot, state);
  }

  remove(slot: number): void {
    this.#deliveries[slot] = null;
    this.#states.remove(slot);
    this.#free.push(slot);
  }

  slots(): Iterable<number> {
    return [...this.#deliveries.keys()].filter(slot => this.#deliveries[slot] !== null);
  }

  clear(): void {
    this.#deliveries.length = 0;
    this.#states.clear();
    this.#free.length = 0;
  }
}
