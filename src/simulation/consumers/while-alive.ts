import type { Death } from '../consumer.ts';
import type { ConsumerOptions } from './consumer-options.ts';

/** Observes the consumer while it lives. Nothing can be seen of one that has died, and nobody waits for it to answer. */
export function whileAlive(
  { observe }: Pick<ConsumerOptions, 'observe'>,
  death: () => Death | null,
): Pick<ConsumerOptions, 'observe'> {
  if (observe === undefined) return {};
  return {
    async observe() {
      if (death() !== null) return null;
      try {
        return await observe();
      } catch (error) {
        if (death() !== null) return null;
        throw error;
      }
    },
  };
}
