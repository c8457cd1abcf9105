import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DeliveryState } from '../../../delivery/index.ts';
import type { Pending } from '../../../drivers/compact-states.ts';

/** A delivery that has come to its end, and whose row does not say so yet. */
type Ended = Extract<DeliveryState, { phase: 'acknowledged' | 'exhausted' }> & {
  readonly number: number;
  readonly requests: number;
};

interface PendingRow {
  readonly number: number;
  readonly endpoint: number;
  readonly phase: 'waiting' | 'in-flight';
  readonly attempt: number;
  readonly requests: number;
  readonly firstAt: number | null;
  readonly startedAt: number;
  readonly authorized: number;
  readonly dueAt: number;
}

/** The table of states: one row for each delivery, whose `dueAt` is when it wants to be woken. */
export class StateRows {
  /** What is to be written beside the changed states. */
  readonly ended: Ended[] = [];
  readonly #select: StatementSync;
  readonly #update: StatementSync;
  readonly #end: StatementSync;

  constructor(database: DatabaseSync) {
    this.#select = database.prepare(
      `SELECT delivery AS number, endpoint, phase, attempt, requests, firstAt, startedAt, authorized, dueAt
       FROM states WHERE endedAt IS NULL ORDER BY delivery`,
    );
    this.#update = database.prepare(
      `UPDATE states SET phase = ?, attempt = ?, requests = ?, firstAt = ?, startedAt = ?, authorized = ?, dueAt = ?
       WHERE delivery = ?`,
    );
    this.#end = database.prepare(
      `UPDATE states SET phase = ?, attempt = ?, requests = ?, startedAt = NULL, authorized = NULL, dueAt = NULL,
       endedAt = ? WHERE delivery = ?`,
    );
  }

  /** What was pending when the file was last written, in the order in which it was scheduled. */
  *pending(): Generator<{ readonly number: number; readonly endpoint: number; readonly state: Pending }> {
    for (const row of this.#select.iterate() as unknown as Iterable<PendingRow>) {
      yield { number: row.number, endpoint: row.endpoint, state: stateOf(row) };
    }
  }

  update(number: number, state: Pending): void {
    const { phase, attempt, requests, firstAt } = state;
    if (state.phase === 'waiting') {
      this.#update.run(phase, attempt, requests, firstAt, null, null, state.dueAt, number);
    } else {
      const { startedAt, timeoutAt, authorized } = state;
      this.#update.run(phase, attempt, requests, firstAt, startedAt, Number(authorized), timeoutAt, number);
    }
  }

  writeEnded(): void {
    for (const { phase, attempts, requests, at, number } of this.ended) {
      this.#end.run(phase, attempts, requests, at, number);
    }
  }
}

function stateOf(row: PendingRow): Pending {
  const { attempt, requests, dueAt, firstAt } = row;
  if (row.phase === 'waiting') return { phase: 'waiting', attempt, dueAt, firstAt, requests };
  const { startedAt, authorized } = row;
  return {
    phase: 'in-flight',
    attempt,
    startedAt,
    timeoutAt: dueAt,
    firstAt: firstAt ?? startedAt,
    requests,
    authorized: authorized === 1,
  };
}
