import { eventsIn } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) copy[key] = copied(field);
  return copy;
}

export const copiesPrototypes: Bug = {
  name: 'copies-prototypes',
  breaks: 'strict',
  does: 'Copies the keys of a body so that __proto__ becomes the prototype of the copy.',
  because: 'A hand-written deep merge with defaults assigns every key that it finds.',
  make: following({ recognise: body => eventsIn(copied(body)) }),
};
