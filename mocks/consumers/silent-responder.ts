import { following } from './parts/design.ts';
import type { MockConsumer, Recipe } from './parts/mock-consumer.ts';

/** Answers people and shows nothing of itself, so that only its answers and its effects can be judged. */
export const silentResponder: Recipe = {
  name: 'silent-responder',
  does: 'Thanks everybody who writes, and lets nobody see its state.',
  make(surroundings): MockConsumer {
    const { observe: _, ...consumer } = following({})(surroundings);
    return consumer;
  },
};
