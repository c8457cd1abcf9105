import type { Entry } from '../../src/delivery/index.ts';
import type { Clock } from '../../src/drivers/index.ts';
import type { Broker, Claim, FleetJournal } from '../../src/drivers/queue/broker.ts';
import type { Parcel } from '../../src/drivers/queue/parcel.ts';

/** A queue and a journal in memory, by any clock: what a fleet meets at where no Redis is needed. */
export class MemoryPlace implements Broker, FleetJournal {
  readonly #clock: Clock;
  readonly #readers = new Set<(entries: readonly Entry[]) => void>();
  #handle: ((claim: Claim) => Promise<void>) | null = null;
  #waiting: Parcel[] = [];
  readonly #handed = new Set<Promise<void>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async put(parcels: readonly Parcel[]): Promise<void> {
    for (const parcel of parcels) this.#clock.at(parcel.dueAt, () => this.#hand(parcel));
  }

  work(handle: (claim: Claim) => Promise<void>): void {
    this.#handle = handle;
    for (const parcel of this.#waiting.splice(0)) this.#hand(parcel);
  }

  async stop(): Promise<void> {
    this.#handle = null;
    await Promise.all(this.#handed);
  }

  async count(): Promise<number> {
    return this.#waiting.length + this.#handed.size;
  }

  async close(): Promise<void> {}

  async write(entries: readonly Entry[]): Promise<void> {
    for (const read of this.#readers) read(entries);
  }

  follow(read: (entries: readonly Entry[]) => void): () => void {
    this.#readers.add(read);
    return () => void this.#readers.delete(read);
  }

  #hand(parcel: Parcel): void {
    if (this.#handle === null) return void this.#waiting.push(parcel);
    const handed = this.#handle({ parcel, keep: async () => {} }).finally(() => this.#handed.delete(handed));
    this.#handed.add(handed);
  }
}
