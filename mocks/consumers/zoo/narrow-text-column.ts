import { textOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const width = 160;

export const narrowTextColumn: Bug = {
  name: 'narrow-text-column',
  breaks: 'prompt',
  does: 'Fails at texts of more than 160 characters.',
  because: 'An SMS has 160 characters, so the column got 160.',
  make: following({
    record(event, tools) {
      if (textOf(event.message.text).length > width)
        throw new Error('value too long for type character varying(160)');
      correctDesign.record(event, tools);
    },
  }),
};
