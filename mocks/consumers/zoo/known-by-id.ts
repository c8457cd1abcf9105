import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knownById: Bug = {
  name: 'known-by-id',
  breaks: 'distinct',
  does: 'Takes a second event with the same message id for a repetition.',
  because: 'The message id is the only id there is.',
  make: following({ keyOf: ({ message }) => message.id }),
};
