import type { Delivery, Endpoint, Entry, Journal } from '../../delivery/index.ts';
import type { Shelf, Transport } from '../../drivers/index.ts';
import type { Queue } from '../../lifecycle/index.ts';
import type { DeliveryBook } from '../delivery-book.ts';
import type { Effect } from '../effect.ts';
import type { EffectBook } from '../effect-book.ts';
import type { MessageBook, MessageRecord } from '../message-book.ts';
import type { JournalQuery } from './journal-query.ts';

/** A delivery, and when its first attempt is due. */
export interface Scheduled {
  readonly delivery: Delivery;
  readonly dueAt: number;
}

/** What is promised together: a message, and the deliveries that tell of it. */
export interface Acceptance {
  /** When it was promised, epoch milliseconds. */
  readonly at: number;
  /** Null where known envelopes are sent again. */
  readonly message: { readonly id: string; readonly record: MessageRecord } | null;
  readonly scheduled: readonly Scheduled[];
}

/** How far a run has come; a sender that takes over a store goes on from here, so that no id is given out twice. */
export interface Progress {
  /** The latest instant of the run, epoch milliseconds. */
  readonly at: number;
  /** Numbers that were given to messages, and to deliveries. */
  readonly messages: number;
  readonly deliveries: number;
  /** The queues of accounts with a rate, by account id. */
  readonly queues: Readonly<Record<string, Queue>>;
}

/** What an earlier process left. */
export interface Legacy extends Progress {
  /** Every endpoint that something was sent to. */
  readonly endpoints: readonly Endpoint[];
}

/**
 * Where a sender keeps what it has promised and what came of it.
 *
 * A store decides how much survives: one in memory nothing, one in a file everything that it has confirmed. Writing returns
 * at once; whoever needs to know that it is safe asks `commit` or passes a callback. Reading sees what was confirmed.
 */
export interface Store {
  /** Written by the delivery loop; the store reads along. */
  readonly journal: Journal;
  readonly shelf: Shelf;
  readonly messages: MessageBook;
  readonly deliveries: DeliveryBook;
  readonly effects: EffectBook;
  /** Null in a new store. */
  readonly legacy: Legacy | null;
  /** Journal entries that were let go for want of room, because of their age, or because they could not be written. */
  readonly dropped: number;
  /** Says where the run's progress can be read whenever something is written. */
  attach(progress: () => Progress): void;
  /** Keeps a promise, whole or not at all, and says which; only what is kept may be delivered. */
  accept(acceptance: Acceptance, then: (isKept: boolean) => void): void;
  /** Keeps an effect and hands it back as it is kept: an answer of 202 becomes a 500 where the message could not be. */
  record(effect: Effect, then: (effect: Effect) => void): void;
  /** A transport whose requests go out only after the journal says so. */
  guard(transport: Transport): Transport;
  /** Resolves when what was written so far is safe, with whether all promises were kept; null when there is nothing to wait for. */
  commit(): Promise<boolean> | null;
  /** The entries of the journal that are asked for, oldest first. */
  entries(query: JournalQuery): Iterable<Entry>;
  /** The entry that a delivery was scheduled with, envelope included. */
  scheduled(delivery: string): Extract<Entry, { kind: 'scheduled' }> | undefined;
  /** Forgets everything but the progress. */
  clear(): void;
  /** Writes what is left to write and lets go of every resource. */
  close(): void;
}
