import { setImmediate } from 'node:timers';
import {
  type Delivery,
  type DeliveryPolicy,
  type Entry,
  type Journal,
  waitingFrom,
} from '../../delivery/index.ts';
import type { Clock } from '../clock.ts';
import type { Driver } from '../driver.ts';
import { Waiters } from '../waiters.ts';
import type { Broker, FleetJournal } from './broker.ts';
import { packed, type Waybill } from './parcel.ts';

/** What the sender's end of a fleet is made of. */
export interface QueueDriverParts {
  readonly broker: Broker;
  readonly fleetJournal: FleetJournal;
  /** The sender's own journal, into which what the workers write is read back. */
  readonly journal: Journal;
  readonly clock: Clock;
  readonly policy: DeliveryPolicy;
  /** How URLs are delivered to that are treated in a way of their own. */
  readonly policyOf?: ((url: string) => DeliveryPolicy) | undefined;
  /** Tells the workers that nobody wants to know any more what becomes of these. */
  readonly forget: (deliveries: readonly string[]) => void;
  /** More than this many pending deliveries are not taken. */
  readonly maxPending: number;
}

/** The sender's end of a fleet: it hands deliveries to a broker and reads what becomes of them. Workers make the attempts. */
export class QueueDriver implements Driver {
  readonly clock: Clock;
  readonly #parts: QueueDriverParts;
  /** Pending deliveries, each with the last request of it that is known. */
  readonly #pending = new Map<string, number>();
  readonly #unfollow: () => void;
  #waybills: Waybill[] = [];
  #flushing: Promise<boolean> = Promise.resolve(true);
  #isFlushDue = false;
  readonly #waiters = new Waiters();
  #repeated = 0;

  constructor(parts: QueueDriverParts) {
    this.#parts = parts;
    this.clock = parts.clock;
    this.#unfollow = parts.fleetJournal.follow(entries => {
      for (const entry of entries) this.#read(entry);
    });
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** Requests that were made a second time, because the worker that made them first went away before it could say so. */
  get repeated(): number {
    return this.#repeated;
  }

  /** Whether no more can be taken for now. */
  get isFull(): boolean {
    return this.#pending.size >= this.#parts.maxPending;
  }

  schedule(delivery: Delivery, dueAt: number): void {
    const { policyOf, policy: usual } = this.#parts;
    const policy = policyOf?.(delivery.endpoint.url);
    const waybill: Waybill = {
      delivery,
      state: waitingFrom(dueAt),
      ...(policy !== undefined && policy !== usual && { policy }),
    };
    this.#pending.set(delivery.id, 0);
    this.#waybills.push(waybill);
    this.#parts.journal.append(scheduledEntry(waybill, this.clock.now()));
    this.#flushSoon();
  }

  /** Resolves when everything that was scheduled so far is in the broker's hands, with whether it took the last of it. */
  flushed(): Promise<boolean> {
    return this.#isFlushDue ? this.#flush() : this.#flushing;
  }

  /** The broker has kept what an earlier process left. */
  resume(): void {}

  idle(): Promise<void> {
    return this.#waiters.when(() => this.#pending.size === 0);
  }

  /** Nothing is in flight here. */
  async drain(): Promise<void> {
    await this.flushed();
  }

  abandon(): void {
    this.#parts.forget([...this.#pending.keys()]);
    this.#waybills = [];
    this.#pending.clear();
    this.#waiters.look();
  }

  async close(): Promise<void> {
    await this.flushed();
    this.#unfollow();
    await this.#parts.broker.close();
    this.clock.close();
  }

  /** All that is scheduled in one turn travels together. */
  #flushSoon(): void {
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    setImmediate(() => {
      if (this.#isFlushDue) void this.#flush();
    });
  }

  #flush(): Promise<boolean> {
    this.#isFlushDue = false;
    const waybills = this.#waybills;
    this.#waybills = [];
    const before = this.#flushing;
    this.#flushing = Promise.all([this.#hand(waybills), before]).then(([isSafe]) => isSafe);
    return this.#flushing;
  }

  /** Whoever is told no has nothing delivered that it could count on; should the broker have taken it all the same, it just comes. */
  async #hand(waybills: readonly Waybill[]): Promise<boolean> {
    const { broker, fleetJournal, journal, clock } = this.#parts;
    try {
      await fleetJournal.write(waybills.map(each => scheduledEntry(each, clock.now())));
      await broker.put(packed(waybills));
      return true;
    } catch {
      for (const { delivery } of waybills) {
        this.#pending.delete(delivery.id);
        journal.append({ kind: 'exhausted', at: clock.now(), delivery: delivery.id, attempts: 0 });
      }
      this.#waiters.look();
      return false;
    }
  }

  /** Deliveries of other servers, and what was scheduled here, is told elsewhere. */
  #read(entry: Entry): void {
    const known = this.#pending.get(entry.delivery);
    if (known === undefined || entry.kind === 'scheduled') return;
    this.#parts.journal.append(entry);
    switch (entry.kind) {
      case 'attempted':
        if (entry.request <= known) this.#repeated++;
        this.#pending.set(entry.delivery, Math.max(known, entry.request));
        return;
      case 'concluded':
        return;
      case 'acknowledged':
      case 'exhausted':
        this.#pending.delete(entry.delivery);
        this.#waiters.look();
    }
  }
}

function scheduledEntry({ delivery, state: { dueAt } }: Waybill, at: number): Entry {
  const { id, endpoint, subject, body, duplicateOf = null } = delivery;
  return { kind: 'scheduled', at, delivery: id, dueAt, url: endpoint.url, subject, body, duplicateOf };
}
