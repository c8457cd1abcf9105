import type { Delivery } from '../../../delivery/index.ts';

/** Characters of bodies that are held in memory: most deliveries are acknowledged soon after they are scheduled. */
const MAX_CHARACTERS = 1024 * 1024;

/** The deliveries that were used last, by slot, so that the usual delivery is never read from the disk. */
export class RecentDeliveries {
  readonly #deliveries = new Map<number, Delivery>();
  #characters = 0;

  get(slot: number): Delivery | undefined {
    return this.#deliveries.get(slot);
  }

  set(slot: number, delivery: Delivery): void {
    this.#deliveries.set(slot, delivery);
    this.#characters += delivery.body.length;
    if (this.#characters <= MAX_CHARACTERS) return;
    for (const oldest of this.#deliveries.keys()) {
      this.remove(oldest);
      if (this.#characters <= MAX_CHARACTERS) return;
    }
  }

  remove(slot: number): void {
    const delivery = this.#deliveries.get(slot);
    if (delivery === undefined) return;
    this.#deliveries.delete(slot);
    this.#characters -= delivery.body.length;
  }

  clear(): void {
    this.#deliveries.clear();
    this.#characters = 0;
  }
}
