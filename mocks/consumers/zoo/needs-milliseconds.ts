import { Refusal } from '../parts/refusal.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const format = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const needsMilliseconds: Bug = {
  name: 'needs-milliseconds',
  breaks: 'tolerant',
  does: 'Refuses times that do not have exactly three digits after the second.',
  because: 'The date library was given the format of the first callback that somebody looked at.',
  make: following({
    record(event, tools) {
      if (typeof event.time === 'string' && !format.test(event.time)) throw new Refusal(400, 'invalid time');
      correctDesign.record(event, tools);
    },
  }),
};
