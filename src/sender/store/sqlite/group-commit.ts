import type { DatabaseSync, StatementSync } from 'node:sqlite';
// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearImmediate, clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { Backlog } from './backlog.ts';
import type { Notice } from '../notice.ts';
import type { Operation } from './operation.ts';
import { MissingFile } from './presence.ts';
import { reasonOf, remedyOf, storageCode } from './story.ts';

/** How long the disk is left alone after it has refused, in milliseconds; promises are refused meanwhile. */
const REST_MS = 250;

interface CommitParts {
  readonly database: DatabaseSync;
  /** Throws a `MissingFile` where the file is gone. */
  readonly check: () => void;
  /** Writes operations, and everything else that has changed, within the transaction. */
  readonly write: (operations: readonly Operation[]) => void;
  /** Told how the transaction ended. */
  readonly settle: (isCommitted: boolean) => void;
  readonly notify: (notice: Notice) => void;
}

/**
 * Gathers what is to be written and commits it at the end of the turn: one transaction, and one wait for the disk, for all
 * requests that arrived together.
 *
 * Promises are synchronised with the disk itself. What only tells how deliveries go is handed to the operating system, so
 * that it outlives this process but perhaps not a power cut, after which an attempt is made once more.
 */
export class GroupCommit {
  readonly #parts: CommitParts;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #backlog = new Backlog();
  #operations: Operation[] = [];
  #afterwards: (() => void)[] = [];
  #waiters: ((isKept: boolean) => void)[] = [];
  #turn: NodeJS.Immediate | null = null;
  #rest: NodeJS.Timeout | null = null;
  #isRefused = false;
  #isClosed = false;
  #isSynchronous = false;

  constructor(parts: CommitParts) {
    this.#parts = parts;
    this.#begin = parts.database.prepare('BEGIN IMMEDIATE');
    this.#commit = parts.database.prepare('COMMIT');
    parts.database.exec('PRAGMA synchronous = NORMAL');
  }

  /** Entries that could not be written and found no room in memory either. */
  get lost(): number {
    return this.#backlog.lost;
  }

  add(operation: Operation): void {
    this.#operations.push(operation);
    this.soon();
  }

  /** Calls back once everything before is committed, or could not be. */
  after(then: () => void): void {
    this.#afterwards.push(then);
    this.soon();
  }

  /** Commits at the end of this turn. */
  soon(): void {
    this.#turn ??= setImmediate(() => this.flush());
  }

  /** Resolves at the next commit with whether all promises were kept; null when none is to come. */
  next(): Promise<boolean> | null {
    if (this.#turn === null) return null;
    return new Promise(resolve => this.#waiters.push(resolve));
  }

  /** Commits now, if there is anything to commit. */
  settle(): void {
    if (this.#turn !== null) this.flush();
  }

  /** Commits now. What is called back may ask for more, which then is part of the next commit. */
  flush(): void {
    if (this.#turn !== null) clearImmediate(this.#turn);
    this.#turn = null;
    const [operations, afterwards, waiters] = [this.#operations, this.#afterwards, this.#waiters];
    [this.#operations, this.#afterwards, this.#waiters] = [[], [], []];
    const isKept = this.#rest === null && this.#writeAll(operations);
    if (!isKept) this.#backlog.take(operations);
    this.#parts.settle(isKept);
    if (isKept) for (const operation of operations) confirm(operation);
    for (const then of afterwards) then();
    for (const resolve of waiters) resolve(isKept);
  }

  /** Commits what is left, once; a disk that refuses it is not asked again. */
  close(): void {
    this.#isClosed = true;
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = null;
    this.flush();
  }

  /** Writes what is left over from a refusal first, piece by piece, so that another refusal costs little time. */
  #writeAll(operations: readonly Operation[]): boolean {
    for (let piece = this.#backlog.piece(); piece.length > 0; piece = this.#backlog.piece()) {
      const failure = this.#transact(piece);
      if (failure !== null) return this.#refused(failure);
      this.#backlog.drop(piece.length);
    }
    const failure = this.#transact(operations);
    if (failure !== null) return this.#refused(failure);
    if (this.#isRefused) this.#parts.notify({ kind: 'writes-again', lostEntries: this.#backlog.lost });
    this.#isRefused = false;
    return true;
  }

  #refused(failure: unknown): false {
    if (!this.#isRefused) {
      this.#parts.notify({ kind: 'cannot-write', reason: reasonOf(failure), remedy: remedyOf(failure) });
    }
    this.#isRefused = true;
    if (this.#isClosed) return false;
    this.#rest = setTimeout(() => {
      this.#rest = null;
      this.soon();
    }, REST_MS).unref();
    return false;
  }

  /** Commits; returns why the disk refused. */
  #transact(operations: readonly Operation[]): unknown {
    const { database, check, write } = this.#parts;
    try {
      check();
      this.#synchronise(operations.some(({ kind }) => kind === 'accept'));
      this.#begin.run();
      write(operations);
      this.#commit.run();
      return null;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      if (storageCode(error) === null && !(error instanceof MissingFile)) throw error;
      return error;
    }
  }

  #synchronise(isNeeded: boolean): void {
    if (isNeeded === this.#isSynchronous) return;
    this.#parts.database.exec(`PRAGMA synchronous = ${isNeeded ? 'FULL' : 'NORMAL'}`);
    this.#isSynchronous = isNeeded;
  }
}

function confirm(operation: Operation): void {
  switch (operation.kind) {
    case 'accept':
      return operation.then(true);
    case 'effect':
      return operation.then(operation.effect);
    case 'entry':
  }
}
