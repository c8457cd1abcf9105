import type { Recipe } from './parts/mock-consumer.ts';
import { correctConsumers } from './correct-consumers.ts';
import { zoo } from './zoo/index.ts';

export { correct } from './correct.ts';
export { correctConsumers } from './correct-consumers.ts';
export { culprits } from './culprits.ts';
export type { Bug, MockConsumer, Recipe } from './parts/mock-consumer.ts';
export { zoo } from './zoo/index.ts';

/** Finds a consumer by its name; throws with all names when there is none. */
export function consumerNamed(name: string): Recipe {
  const all: readonly Recipe[] = [...correctConsumers, ...zoo];
  const found = all.find(recipe => recipe.name === name);
  if (found !== undefined) return found;
  throw new Error(
    `There is no consumer called ${name}. One of these was expected: ${all.map(each => each.name).join(', ')}. ` +
      'Hint: the names are those of the files in mocks/consumers.',
  );
}
