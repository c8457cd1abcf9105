import { Agenda } from './agenda.ts';

/** Functions to call at instants, in order; the book-keeping that every clock needs. */
export class Alarms {
  readonly #agenda = new Agenda();
  readonly #rings = new Map<number, () => void>();
  #count = 0;

  add(at: number, ring: () => void): () => void {
    const id = this.#count++;
    this.#rings.set(id, ring);
    this.#agenda.add(at, id);
    return () => void this.#rings.delete(id);
  }

  /** The earliest instant at which something is to be called, or null. */
  nextAt(): number | null {
    this.#skipCancelled();
    return this.#agenda.nextAt();
  }

  /** Calls what comes first. Only to be called when `nextAt` is not null. */
  ringNext(): void {
    const id = this.#agenda.take();
    const ring = this.#rings.get(id);
    this.#rings.delete(id);
    ring?.();
  }

  clear(): void {
    this.#agenda.clear();
    this.#rings.clear();
  }

  #skipCancelled(): void {
    while (this.#agenda.size > 0 && !this.#rings.has(this.#agenda.peek())) this.#agenda.take();
  }
}
