import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Delivery, DeliveryState } from '../../../delivery/index.ts';
import type { Shelf } from '../../../drivers/index.ts';
import { deliveryId, deliveryNumber } from '../../delivery-id.ts';
import { wholeNumbers } from '../../../drivers/columns.ts';
import { CompactStates } from '../../../drivers/compact-states.ts';
import type { Endpoints } from './endpoints.ts';
import { RecentDeliveries } from './recent-deliveries.ts';
import { StateRows } from './state-rows.ts';

interface DeliveryRow {
  readonly type: string;
  readonly messageId: string;
  readonly recipient: string;
  readonly duplicateOf: number | null;
  readonly body: string;
}

interface ShelfParts {
  readonly database: DatabaseSync;
  readonly endpoints: Endpoints;
  /** Called when something has to be written. */
  readonly onChange: () => void;
}

/**
 * Pending deliveries: when they are due is in memory, in 32 bytes each; what they say is in the file.
 *
 * A delivery is in the file before it comes on this shelf. Changed states are written when the store commits, each once
 * however often it changed.
 */
export class SqliteShelf implements Shelf {
  readonly #parts: ShelfParts;
  readonly #rows: StateRows;
  readonly #select: StatementSync;
  readonly #numbers = wholeNumbers();
  readonly #endpoints = wholeNumbers();
  readonly #states = new CompactStates();
  readonly #recent = new RecentDeliveries();
  readonly #changed = new Set<number>();
  #free: number[] = [];
  #used = 0;

  constructor(parts: ShelfParts) {
    this.#parts = parts;
    this.#rows = new StateRows(parts.database);
    this.#select = parts.database.prepare(
      'SELECT type, messageId, recipient, duplicateOf, body FROM deliveries WHERE number = ?',
    );
    for (const { number, endpoint, state } of this.#rows.pending()) {
      this.#place({ number, endpoint }, state);
    }
  }

  add(delivery: Delivery, state: DeliveryState): number {
    const endpoint = this.#parts.endpoints.numberOf(delivery.endpoint);
    const slot = this.#place({ number: deliveryNumber(delivery.id), endpoint }, state);
    this.#recent.set(slot, delivery);
    return slot;
  }

  delivery(slot: number): Delivery {
    const recent = this.#recent.get(slot);
    if (recent !== undefined) return recent;
    const number = this.#numbers.get(slot);
    const row = this.#select.get(number) as unknown as DeliveryRow;
    const { type, messageId, recipient: to, body, duplicateOf } = row;
    const repeats = duplicateOf === null ? {} : { duplicateOf: deliveryId(duplicateOf) };
    const endpoint = this.#parts.endpoints.get(this.#endpoints.get(slot));
    const delivery = { id: deliveryId(number), endpoint, body, subject: { type, messageId, to }, ...repeats };
    this.#recent.set(slot, delivery);
    return delivery;
  }

  url(slot: number): string {
    return this.#parts.endpoints.get(this.#endpoints.get(slot)).url;
  }

  state(slot: number): DeliveryState {
    return this.#states.get(slot);
  }

  save(slot: number, state: DeliveryState): void {
    this.#parts.onChange();
    if (state.phase === 'waiting' || state.phase === 'in-flight') {
      this.#states.set(slot, state);
      this.#changed.add(slot);
      return;
    }
    const { requests } = this.#states.get(slot);
    this.#rows.ended.push({ ...state, number: this.#numbers.get(slot), requests });
    this.#changed.delete(slot);
  }

  remove(slot: number): void {
    this.#changed.delete(slot);
    this.#recent.remove(slot);
    this.#states.remove(slot);
    this.#free.push(slot);
  }

  *slots(): Generator<number> {
    const free = new Set(this.#free);
    for (let slot = 0; slot < this.#used; slot++) if (!free.has(slot)) yield slot;
  }

  clear(): void {
    this.#changed.clear();
    this.#recent.clear();
    this.#states.clear();
    this.#rows.ended.length = 0;
    this.#free = [];
    this.#used = 0;
  }

  /** Writes every state that has changed; whether for good is known only when the transaction is. */
  write(): void {
    for (const slot of this.#changed) this.#rows.update(this.#numbers.get(slot), this.#states.get(slot));
    this.#rows.writeEnded();
  }

  /** The transaction that wrote the states is committed. */
  written(): void {
    this.#changed.clear();
    this.#rows.ended.length = 0;
  }

  #place(
    { number, endpoint }: { readonly number: number; readonly endpoint: number },
    state: DeliveryState,
  ): number {
    const slot = this.#free.pop() ?? this.#used++;
    this.#numbers.set(slot, number);
    this.#endpoints.set(slot, endpoint);
    if (state.phase === 'waiting' || state.phase === 'in-flight') this.#states.set(slot, state);
    return slot;
  }
}
