import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const knownByTime: Bug = {
  name: 'known-by-time',
  breaks: 'distinct',
  does: 'Takes two events of one type at the same moment for one.',
  because: 'A time with milliseconds looks unique.',
  make: following({ keyOf: ({ time, type }) => `${String(time)}/${type}` }),
};
