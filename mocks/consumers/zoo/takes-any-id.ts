import { eventsIn, isObject } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

function withTextId(value: unknown): unknown {
  if (!isObject(value) || !isObject(value['message']) || value['message']['id'] === undefined) return value;
  return { ...value, message: { ...value['message'], id: String(value['message']['id']) } };
}

export const takesAnyId: Bug = {
  name: 'takes-any-id',
  breaks: 'strict',
  does: 'Takes ids that are no strings and files them as what they print like.',
  because: 'The language compares 17 and "17" as equal if it is asked nicely.',
  make: following({
    recognise(body) {
      const events = Array.isArray(body) ? body : [body];
      return eventsIn(events.map(withTextId));
    },
  }),
};
