import type { Recipe } from './parts/mock-consumer.ts';
import { correctConsumers } from './correct-consumers.ts';
import { zoo } from './zoo/index.ts';

export { correct } from './correct.ts';
export { correctConsumers } from './correct-consumers.ts';
export { culprits } from './culprits.ts';
export { inProcess } from './in-process.ts';
export type { Bug, MockConsumer, Recipe } from './parts/mock-consumer.ts';
export { zoo } from './zoo/index.ts';

/** Finds a consumer by its name; undefined when there is none. */
export function consumerNamed(name: string): Recipe | undefined {
  return [...correctConsumers, ...zoo].find(recipe => recipe.name === name);
}
