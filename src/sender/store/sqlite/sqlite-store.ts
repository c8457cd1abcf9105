import type { StatementSync } from 'node:sqlite';
import { type Entry, Journal } from '../../../delivery/index.ts';
import type { Transport } from '../../../drivers/index.ts';
import type { Effect } from '../../effect.ts';
import type { JournalQuery } from '../journal-query.ts';
import type { Acceptance, Legacy, Progress, Store } from '../store.ts';
import { AcceptanceRows } from './acceptance-rows.ts';
import { Endpoints } from './endpoints.ts';
import { EntryRows } from './entry-rows.ts';
import { GroupCommit } from './group-commit.ts';
import { GuardedTransport } from './guarded-transport.ts';
import { Housekeeping } from './housekeeping.ts';
import { readLegacy } from './legacy.ts';
import type { Operation } from './operation.ts';
import { Presence } from './presence.ts';
import { SqliteDeliveries } from './sqlite-deliveries.ts';
import { SqliteEffects } from './sqlite-effects.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { SqliteMessages } from './sqlite-messages.ts';
import { SqliteShelf } from './sqlite-shelf.ts';
import type { SqliteStoreParts } from './sqlite-store-parts.ts';

/** A store in a SQLite file: what it has confirmed is there again, however the process ended. */
export class SqliteStore implements Store {
  readonly journal = new Journal({ kept: 0 });
  readonly shelf: SqliteShelf;
  readonly messages: SqliteMessages;
  readonly deliveries: SqliteDeliveries;
  readonly effects: SqliteEffects;
  readonly legacy: Legacy | null;
  readonly #parts: SqliteStoreParts;
  readonly #commit: GroupCommit;
  readonly #endpoints: Endpoints;
  readonly #acceptances: AcceptanceRows;
  readonly #entries: EntryRows;
  readonly #reader: SqliteJournal;
  readonly #run: StatementSync;
  readonly #presence: Presence;
  readonly #housekeeping: Housekeeping;
  #progress: (() => Progress) | null = null;

  constructor(parts: SqliteStoreParts) {
    const { file, database, notify } = parts;
    this.#parts = parts;
    this.#presence = new Presence(file, database);
    this.#endpoints = new Endpoints(database);
    this.legacy = readLegacy(database, this.#endpoints);
    const settle = (): void => this.#commit.settle();
    this.messages = new SqliteMessages(database, settle);
    this.deliveries = new SqliteDeliveries(database, settle);
    this.effects = new SqliteEffects(database, settle);
    this.#reader = new SqliteJournal(database, this.deliveries, settle);
    this.#acceptances = new AcceptanceRows(database, { messages: this.messages, endpoints: this.#endpoints });
    this.#entries = new EntryRows(database);
    this.#run = database.prepare('UPDATE run SET at = ?, messages = ?, deliveries = ?, queues = ?');
    this.#commit = new GroupCommit({
      database,
      notify,
      check: () => this.#presence.check(),
      write: operations => this.#write(operations),
      settle: isCommitted => this.#settle(isCommitted),
    });
    this.shelf = new SqliteShelf({
      database,
      endpoints: this.#endpoints,
      onChange: () => this.#commit.soon(),
    });
    this.#housekeeping = new Housekeeping(parts, { onTimePassed: () => this.#commit.soon() });
    this.journal.follow(entry => this.#note(entry));
  }

  get dropped(): number {
    return this.#reader.dropped + this.#commit.lost;
  }

  attach(progress: () => Progress): void {
    this.#progress = progress;
    this.#housekeeping.watch(() => progress().at);
  }

  accept(acceptance: Acceptance, then: (isKept: boolean) => void): void {
    this.#commit.add({ kind: 'accept', acceptance, then });
  }

  record(effect: Effect, then: (effect: Effect) => void): void {
    this.#commit.add({ kind: 'effect', effect, then });
  }

  guard(transport: Transport): Transport {
    return new GuardedTransport(transport, this.#commit);
  }

  commit(): Promise<boolean> | null {
    return this.#commit.next();
  }

  entries(query: JournalQuery): Iterable<Entry> {
    return this.#reader.entries(query);
  }

  scheduled(delivery: string): Extract<Entry, { kind: 'scheduled' }> | undefined {
    return this.deliveries.scheduled(delivery);
  }

  clear(): void {
    this.#commit.flush();
    this.#parts.database.exec(`
      BEGIN IMMEDIATE;
      DELETE FROM messages; DELETE FROM deliveries; DELETE FROM states; DELETE FROM entries; DELETE FROM effects;
      UPDATE run SET droppedEntries = 0, forgottenDeliveries = 0, forgottenMessages = 0;
      COMMIT`);
  }

  close(): void {
    this.#housekeeping.close();
    this.#commit.close();
    this.#parts.database.close();
    this.#parts.release();
  }

  /** How a delivery was scheduled is written with the promise; everything else when it happens. */
  #note(entry: Entry): void {
    if (entry.kind !== 'scheduled') this.#commit.add({ kind: 'entry', entry });
  }

  #write(operations: readonly Operation[]): void {
    for (const operation of operations) {
      switch (operation.kind) {
        case 'accept':
          this.#acceptances.write(operation.acceptance);
          break;
        case 'entry':
          this.#entries.write(operation.entry);
          break;
        case 'effect':
          this.effects.write(operation.effect);
      }
    }
    this.shelf.write();
    if (this.#progress === null) return;
    const { at, messages, deliveries, queues } = this.#progress();
    this.#run.run(at, messages, deliveries, JSON.stringify(queues));
  }

  #settle(isCommitted: boolean): void {
    this.#endpoints.settle(isCommitted);
    if (isCommitted) this.shelf.written();
  }
}
