import { DatabaseSync } from 'node:sqlite';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const everythingInMemory: Bug = {
  name: 'everything-in-memory',
  breaks: 'durable',
  does: 'Keeps everything in memory.',
  because: 'It was a prototype.',
  make: surroundings => following({})({ ...surroundings, database: new DatabaseSync(':memory:') }),
};
