import type { Effect } from './effect.ts';

/** What consumers asked the API for, oldest first. */
export interface EffectBook {
  list(): readonly Effect[];
  /** How many there are; more than a list may hold. */
  count(): number;
}

/** Effects that are remembered in memory; beyond that the older half is let go. */
const MAX_EFFECTS = 100_000;

/** Effects in memory. */
export class MemoryEffectBook implements EffectBook {
  readonly #effects: Effect[] = [];

  add(effect: Effect): void {
    this.#effects.push(effect);
    if (this.#effects.length > MAX_EFFECTS) {
      this.#effects.splice(0, this.#effects.length - MAX_EFFECTS / 2);
    }
  }

  list(): readonly Effect[] {
    return this.#effects;
  }

  count(): number {
    return this.#effects.length;
  }

  clear(): void {
    this.#effects.length = 0;
  }
}
