import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const delayMs = 8;

export const answersBeforeItWrites: Bug = {
  name: 'answers-before-it-writes',
  breaks: 'durable',
  does: 'Acknowledges at once and writes a little later.',
  because: 'A fast answer is demanded, and the queue in memory has never lost anything so far.',
  make: following({
    async handleAll(events, tools) {
      void tools.surroundings.sleep(delayMs).then(() => correctDesign.handleAll(events, tools));
    },
  }),
};
