import type { Death } from '../consumer.ts';
import type { ConsumerOptions } from './consumer-options.ts';

/** What there is to know of a consumer's life. */
export interface Life {
  /** How it died by itself; null while it lives. */
  death(): Death | null;
  /** Resolves when the present process has ended; may never do. */
  ended(): Promise<void>;
  /** Starts it again. */
  revive(): Promise<void>;
}

/** However often it dies while it is put back to its beginning, in a row. */
const MOST_REVIVALS = 3;

/**
 * Observes and resets a consumer that may die at any time: nothing can be seen of a dead one, and nobody waits for it to answer; one
 * that is to be reset is revived before.
 */
export function whileAlive(
  { observe, reset }: Pick<ConsumerOptions, 'observe' | 'reset'>,
  life: Life,
): Pick<ConsumerOptions, 'observe' | 'reset'> {
  return {
    ...(observe && { observe: async () => (await unlessItDies(observe, life)) ?? null }),
    ...(reset && {
      async reset() {
        for (let revivals = 0; ; revivals++) {
          const isDone = await unlessItDies(async () => (await reset(), true), life);
          if (isDone === true || revivals === MOST_REVIVALS) return;
          await life.revive();
        }
      },
    }),
  };
}

/** What comes of it, or undefined when the consumer is dead before anything does. */
async function unlessItDies<Result>(
  act: () => Result | Promise<Result>,
  { death, ended }: Life,
): Promise<Result | undefined> {
  if (death() !== null) return undefined;
  try {
    const result = await Promise.race([act(), ended().then(() => undefined)]);
    return death() === null ? result : undefined;
  } catch (error) {
    if (death() !== null) return undefined;
    throw error;
  }
}
