import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const downloadMs = 3500;

export const waitsForMedia: Bug = {
  name: 'waits-for-media',
  breaks: 'prompt',
  does: 'Downloads every attachment before it answers.',
  because: 'The download belongs to handling the message, and one picture is quick enough.',
  make: following({
    async handleAll(events, tools) {
      const attachments = events.flatMap(({ message }) => message.media ?? []);
      await tools.surroundings.sleep(attachments.length * downloadMs);
      await correctDesign.handleAll(events, tools);
    },
  }),
};
