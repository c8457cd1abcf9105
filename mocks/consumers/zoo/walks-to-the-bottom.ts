import { eventsIn } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const stackDepth = 1000;

/** The depth at which a real stack ends differs from machine to machine, so it is counted here. */
function cleaned(value: unknown, depth: number): unknown {
  if (depth > stackDepth) throw new RangeError('Maximum call stack size exceeded');
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  if (Array.isArray(value)) return value.map(item => cleaned(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cleaned(field, depth + 1)]));
}

export const walksToTheBottom: Bug = {
  name: 'walks-to-the-bottom',
  breaks: 'strict',
  does: 'Walks through every body by recursion, and fails where the stack ends.',
  because: 'A few lines of recursion that strip control characters from every string look harmless.',
  make: following({ recognise: body => eventsIn(cleaned(body, 0)) }),
};
