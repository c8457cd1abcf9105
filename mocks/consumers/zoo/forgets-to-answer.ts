import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const used = ['message-received', 'message-delivered', 'message-failed'];
const foreverMs = 3_600_000;

export const forgetsToAnswer: Bug = {
  name: 'forgets-to-answer',
  breaks: 'prompt',
  does: 'Never answers an event that it has no use for.',
  because: 'In Express a branch that sends no response looks finished.',
  make: following({
    async handleAll(events, tools) {
      if (!events.some(({ type }) => used.includes(type))) await tools.surroundings.sleep(foreverMs);
      await correctDesign.handleAll(events, tools);
    },
  }),
};
