import type { Delivery, DeliveryState } from '../delivery/index.ts';

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
  readonly #deliveries: Delivery[] = [];
  readonly #states: DeliveryState[] = [];
  readonly #free: number[] = [];

  add(delivery: Delivery, state: DeliveryState): number {
    const slot = this.#free.pop() ?? this.#deliveries.length;
    this.#deliveries[slot] = delivery;
    this.#states[slot] = state;
    return slot;
  }

  delivery(slot: number): Delivery {
    return this.#deliveries[slot]!;
  }

  url(slot: number): string {
    return this.#deliveries[slot]!.endpoint.url;
  }

  state(slot: number): DeliveryState {
    return this.#states[slot]!;
  }

  save(slot: number, state: DeliveryState): void {
    this.#states[slot] = state;
  }

  remove(slot: number): void {
    this.#free.push(slot);
  }

  slots(): Iterable<number> {
    const free = new Set(this.#free);
    return [...this.#deliveries.keys()].filter(slot => !free.has(slot));
  }

  clear(): void {
    this.#deliveries.length = 0;
    this.#states.length = 0;
    this.#free.length = 0;
  }
}
