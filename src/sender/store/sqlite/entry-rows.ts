import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { BreakReason, Entry, Outcome } from '../../../delivery/index.ts';
import { deliveryId, deliveryNumber } from '../../delivery-id.ts';

/** A row of the table of entries, with what the delivery it is about says of itself where that was asked for. */
export interface EntryRow {
  readonly number: number;
  readonly at: number;
  readonly kind: Entry['kind'];
  readonly delivery: number;
  readonly attempt: number;
  readonly request: number;
  readonly authorized: number;
  readonly outcome: Outcome['kind'];
  readonly status: number;
  readonly reason: BreakReason;
  readonly detail: string;
  readonly durationMs: number;
  readonly dueAt: number | null;
}

/** What an entry of kind `scheduled` says: it is told of a delivery's own row. */
export interface ScheduledRow {
  readonly number: number;
  readonly scheduledAt: number;
  readonly firstDueAt: number;
  readonly url: string;
  readonly type: string;
  readonly messageId: string;
  readonly recipient: string;
  readonly duplicateOf: number | null;
  readonly body: string;
}

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;
type Concluded = Extract<Entry, { kind: 'concluded' }>;

/** Writes entries into their table. */
export class EntryRows {
  readonly #mark: StatementSync;
  readonly #attempted: StatementSync;
  readonly #concluded: StatementSync;

  constructor(database: DatabaseSync) {
    this.#mark = database.prepare('INSERT INTO entries (at, kind, delivery, attempt) VALUES (?, ?, ?, ?)');
    this.#attempted = database.prepare(
      `INSERT INTO entries (at, kind, delivery, attempt, request, authorized) VALUES (?, 'attempted', ?, ?, ?, ?)`,
    );
    this.#concluded = database.prepare(
      `INSERT INTO entries (at, kind, delivery, attempt, request, outcome, status, reason, detail, durationMs, dueAt)
       VALUES (?, 'concluded', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /** Writes what happened to a delivery; how it was scheduled is written with the promise to deliver it. */
  write(entry: Entry): void {
    const { at } = entry;
    const delivery = deliveryNumber(entry.delivery);
    switch (entry.kind) {
      case 'scheduled':
        return;
      case 'attempted':
        return void this.#attempted.run(at, delivery, entry.attempt, entry.request, Number(entry.authorized));
      case 'concluded':
        return this.#conclude(entry, delivery);
      case 'acknowledged':
      case 'exhausted':
        return void this.#mark.run(at, entry.kind, delivery, entry.attempts);
    }
  }

  #conclude({ at, attempt, request, outcome, durationMs, dueAt }: Concluded, delivery: number): void {
    const status = 'status' in outcome ? outcome.status : null;
    const [reason, detail] = outcome.kind === 'broken' ? [outcome.reason, outcome.detail] : [null, null];
    const { kind } = outcome;
    this.#concluded.run(
      at,
      delivery,
      attempt,
      request,
      kind,
      status,
      reason,
      detail,
      Math.round(durationMs),
      dueAt,
    );
  }
}

/** The entry that a delivery was scheduled with. */
export function scheduledEntry(row: ScheduledRow): Scheduled {
  const { scheduledAt: at, firstDueAt: dueAt, url, type, messageId, recipient: to, body } = row;
  const duplicateOf = row.duplicateOf === null ? null : deliveryId(row.duplicateOf);
  const delivery = deliveryId(row.number);
  return { kind: 'scheduled', at, delivery, dueAt, url, subject: { type, messageId, to }, body, duplicateOf };
}

/** Any other entry as it was written; null for one of kind `scheduled`, which is told of the delivery's own row. */
export function entryOf(row: EntryRow): Entry | null {
  const { at, kind, attempt, request } = row;
  const delivery = deliveryId(row.delivery);
  switch (kind) {
    case 'scheduled':
      return null;
    case 'attempted':
      return { kind, at, delivery, attempt, request, authorized: row.authorized === 1 };
    case 'concluded': {
      const { durationMs, dueAt } = row;
      return { kind, at, delivery, attempt, request, outcome: outcomeOf(row), durationMs, dueAt };
    }
    case 'acknowledged':
    case 'exhausted':
      return { kind, at, delivery, attempts: attempt };
  }
}

function outcomeOf({ outcome: kind, status, reason, detail }: EntryRow): Outcome {
  switch (kind) {
    case 'acknowledged':
    case 'refused':
    case 'challenged':
      return { kind, status };
    case 'timed-out':
      return { kind };
    case 'broken':
      return { kind, reason, detail };
  }
}
