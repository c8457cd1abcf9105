import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const diesOfMissingText: Bug = {
  name: 'dies-of-missing-text',
  breaks: 'alive',
  does: 'Acknowledges, and then looks for a keyword in a text that is not there.',
  because: 'Every inbound SMS has a text; a picture alone need not.',
  make: following({
    async handleAll(events, tools) {
      await correctDesign.handleAll(events, tools);
      const silent = events.some(
        event => event.type === 'message-received' && event.message.text === undefined,
      );
      if (silent)
        tools.surroundings.die(new TypeError("Cannot read properties of undefined (reading 'trim')"));
    },
  }),
};
