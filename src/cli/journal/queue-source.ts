import type { Entry } from '../../delivery/index.ts';
import { type FleetReader, readFleet } from '../../drivers/queue/fleet.ts';
import type { FleetPlace } from '../../drivers/queue/redis.ts';
import type { DeliveryAbout } from '../../sender/index.ts';
import { MemoryStore } from '../../sender/store/memory-store.ts';
import { readQuery, type WrittenQuery } from '../../sender/store/read-query.ts';
import { shownPlace, unreachable } from '../../server/fleet-problems.ts';
import { misunderstood } from './misunderstood.ts';
import type { JournalSource, Scheduled, Totals } from './source.ts';

/** The journal of a fleet. */
export class QueueSource implements JournalSource {
  readonly name: string;
  readonly #reader: FleetReader;
  readonly #openedMs = performance.now();
  /** What was read so far, as one process would have kept it. */
  readonly #read = new MemoryStore();
  #last: string | undefined;

  private constructor(name: string, reader: FleetReader) {
    this.name = name;
    this.#reader = reader;
  }

  /** Rejects with a `Problem` when Redis cannot be reached. */
  static async open(place: FleetPlace): Promise<QueueSource> {
    try {
      return new QueueSource(shownPlace(place.url), await readFleet(place));
    } catch (cause) {
      throw unreachable(place.url, cause);
    }
  }

  async *entries(written: WrittenQuery): AsyncGenerator<Entry> {
    const query = readQuery(written, this.#reader.now + performance.now() - this.#openedMs);
    if ('field' in query) throw misunderstood(query, written);
    await this.#readOn();
    yield* this.#read.entries(query);
  }

  about(delivery: string): DeliveryAbout | undefined {
    return this.#read.deliveries.about(delivery);
  }

  scheduled(delivery: string): Scheduled | undefined {
    return this.#read.scheduled(delivery);
  }

  async totals(): Promise<Totals> {
    await this.#readOn();
    const { deliveries, dropped } = this.#read;
    return { ...deliveries.counts(), dropped, forgotten: deliveries.forgotten, limited: false };
  }

  [Symbol.dispose](): void {
    this.#reader.close();
  }

  async #readOn(): Promise<void> {
    for await (const { id, entries } of this.#reader.journal.records(this.#last)) {
      for (const entry of entries) this.#read.journal.append(entry);
      this.#last = id;
    }
  }
}
