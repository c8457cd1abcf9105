import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knownByIdAndType: Bug = {
  name: 'known-by-id-and-type',
  breaks: 'distinct',
  does: 'Takes the receipt of a second recipient for a repetition of the first.',
  because: 'With a single recipient the pair of id and type is enough.',
  make: following({ keyOf: ({ message, type }) => `${message.id}/${type}` }),
};
