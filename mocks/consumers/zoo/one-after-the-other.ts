import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const heldMs = 500;

export const oneAfterTheOther: Bug = {
  name: 'one-after-the-other',
  breaks: 'steady',
  does: 'Handles one callback at a time, and takes half a second for each.',
  because: 'A global lock was the cure for a race.',
  make: surroundings => {
    let waiting = 0;
    return following({
      async handleAll(events, tools) {
        waiting++;
        try {
          await tools.surroundings.sleep(waiting * heldMs);
          await correctDesign.handleAll(events, tools);
        } finally {
          waiting--;
        }
      },
    })(surroundings);
  },
};
