import { type Entry, Journal } from '../../delivery/index.ts';
import { MemoryShelf, type Shelf, type Transport } from '../../drivers/index.ts';
import type { Effect } from '../effect.ts';
import { MemoryEffectBook } from '../effect-book.ts';
import { MemoryDeliveryBook } from '../memory-delivery-book.ts';
import { MemoryMessageBook } from '../message-book.ts';
import { type JournalQuery, selectEntries } from './journal-query.ts';
import type { Acceptance, Legacy, Store } from './store.ts';

/** A store in memory: everything is safe at once, and gone with the process. */
export class MemoryStore implements Store {
  readonly journal = new Journal();
  readonly shelf: Shelf = new MemoryShelf();
  readonly messages = new MemoryMessageBook();
  readonly deliveries = new MemoryDeliveryBook(this.journal);
  readonly effects = new MemoryEffectBook();
  readonly legacy: Legacy | null = null;

  get dropped(): number {
    return this.journal.dropped;
  }

  attach(): void {}

  accept({ message }: Acceptance, then: (isKept: boolean) => void): void {
    if (message !== null) this.messages.add(message.id, message.record);
    then(true);
  }

  record(effect: Effect, then: (effect: Effect) => void): void {
    this.effects.add(effect);
    then(effect);
  }

  guard(transport: Transport): Transport {
    return transport;
  }

  commit(): Promise<boolean> | null {
    return null;
  }

  entries(query: JournalQuery): Entry[] {
    return selectEntries(this.journal.entries(), query, this.deliveries);
  }

  scheduled(delivery: string): Extract<Entry, { kind: 'scheduled' }> | undefined {
    return this.deliveries.scheduled(delivery);
  }

  clear(): void {
    this.journal.clear();
    this.deliveries.clear();
    this.messages.clear();
    this.effects.clear();
  }

  close(): void {}
}
