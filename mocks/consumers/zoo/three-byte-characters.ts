import { textOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const threeByteCharacters: Bug = {
  name: 'three-byte-characters',
  breaks: 'prompt',
  does: 'Fails at characters outside the basic plane, such as emoji.',
  because: 'What MySQL calls utf8 holds only three bytes of a character.',
  make: following({
    record(event, tools) {
      if (/\p{Surrogate}|[\u{10000}-\u{10ffff}]/u.test(textOf(event.message.text)))
        throw new Error('Incorrect string value');
      correctDesign.record(event, tools);
    },
  }),
};
