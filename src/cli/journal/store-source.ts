import type { Entry } from '../../delivery/index.ts';
import type { DeliveryAbout } from '../../sender/index.ts';
import { readQuery, type WrittenQuery } from '../../sender/store/read-query.ts';
import { openReader, type StoreReader } from '../../sender/store/sqlite/open-reader.ts';
import { Problem } from '../problem.ts';
import { misunderstood } from './misunderstood.ts';
import type { JournalSource, Scheduled, Totals } from './source.ts';

/** A journal in a file. */
export class StoreSource implements JournalSource {
  readonly name: string;
  readonly #reader: StoreReader;

  constructor(file: string, path: string) {
    this.name = file;
    const reading = openReader(path);
    if (reading.kind === 'refused') throw new Problem(reading.story);
    this.#reader = reading.reader;
  }

  async *entries(written: WrittenQuery): AsyncGenerator<Entry> {
    const query = readQuery(written, this.#reader.now());
    if ('field' in query) throw misunderstood(query, written);
    yield* this.#reader.journal.entries(query);
  }

  about(delivery: string): DeliveryAbout | undefined {
    return this.#reader.deliveries.about(delivery);
  }

  scheduled(delivery: string): Scheduled | undefined {
    return this.#reader.deliveries.scheduled(delivery);
  }

  async totals(): Promise<Totals> {
    const { deliveries, journal } = this.#reader;
    const { forgotten } = deliveries;
    return { ...deliveries.counts(), dropped: journal.dropped, forgotten, limited: false };
  }

  [Symbol.dispose](): void {
    this.#reader.close();
  }
}
