import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const needsAText: Bug = {
  name: 'needs-a-text',
  breaks: 'tolerant',
  does: 'Fails at a message without a text.',
  because: 'Every SMS has one, so nobody asks before trimming it.',
  make: following({
    record(event, tools) {
      (event.message.text as string).trim();
      correctDesign.record(event, tools);
    },
  }),
};
