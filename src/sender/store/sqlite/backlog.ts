import type { Effect } from '../../effect.ts';
import type { Operation } from './operation.ts';

/** Operations that may wait for a disk that takes nothing; beyond that the oldest are lost, and counted. */
const MAX_OPERATIONS = 100_000;

/** Operations that are written in one go. */
const PIECE = 5_000;

/** What happened while the disk took nothing, to be written when it does. Promises are not among it: they are refused. */
export class Backlog {
  #operations: Operation[] = [];
  #lost = 0;

  /** Operations that were lost for want of room. */
  get lost(): number {
    return this.#lost;
  }

  take(operations: readonly Operation[]): void {
    for (const operation of operations) {
      switch (operation.kind) {
        case 'accept':
          operation.then(false);
          break;
        case 'effect': {
          const effect = withoutPromise(operation.effect);
          operation.then(effect);
          this.#operations.push({ kind: 'effect', effect, then: () => {} });
          break;
        }
        case 'entry':
          this.#operations.push(operation);
      }
    }
    if (this.#operations.length > MAX_OPERATIONS + PIECE) {
      this.#lost += PIECE;
      this.drop(PIECE);
    }
  }

  /** The oldest operations; none where there is no backlog. */
  piece(): readonly Operation[] {
    return this.#operations.slice(0, PIECE);
  }

  /** Forgets the oldest so many. */
  drop(count: number): void {
    this.#operations.splice(0, count);
  }
}

/** A message that could not be kept is answered with a 500. */
function withoutPromise(effect: Effect): Effect {
  return effect.messageId === null ? effect : { ...effect, messageId: null, status: 500 };
}
