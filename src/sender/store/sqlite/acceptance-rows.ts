import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { deliveryNumber } from '../../delivery-id.ts';
import type { Acceptance, Scheduled } from '../store.ts';
import type { Endpoints } from './endpoints.ts';
import type { SqliteMessages } from './sqlite-messages.ts';

/** Writes promises: a message, its deliveries, and where they stand. */
export class AcceptanceRows {
  readonly #messages: SqliteMessages;
  readonly #endpoints: Endpoints;
  readonly #delivery: StatementSync;
  readonly #state: StatementSync;
  readonly #entry: StatementSync;

  constructor(
    database: DatabaseSync,
    { messages, endpoints }: { messages: SqliteMessages; endpoints: Endpoints },
  ) {
    this.#messages = messages;
    this.#endpoints = endpoints;
    this.#delivery = database.prepare(
      `INSERT INTO deliveries (number, scheduledAt, firstDueAt, messageId, type, recipient, duplicateOf, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#state = database.prepare(
      `INSERT INTO states (delivery, endpoint, phase, attempt, requests, dueAt) VALUES (?, ?, 'waiting', 1, 0, ?)`,
    );
    this.#entry = database.prepare(`INSERT INTO entries (at, kind, delivery) VALUES (?, 'scheduled', ?)`);
  }

  write({ at, message, scheduled }: Acceptance): void {
    if (message !== null) this.#messages.write(message.id, message.record);
    for (const each of scheduled) this.#schedule(each, at);
  }

  #schedule({ delivery, dueAt }: Scheduled, at: number): void {
    const { id, subject, body, duplicateOf, endpoint } = delivery;
    const { messageId, type, to } = subject;
    const number = deliveryNumber(id);
    const repeated = duplicateOf === undefined ? null : deliveryNumber(duplicateOf);
    this.#delivery.run(number, at, dueAt, messageId, type, to, repeated, body);
    this.#state.run(number, this.#endpoints.write(endpoint), dueAt);
    this.#entry.run(at, number);
  }
}
