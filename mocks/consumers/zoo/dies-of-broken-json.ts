import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const diesOfBrokenJson: Bug = {
  name: 'dies-of-broken-json',
  breaks: 'alive',
  does: 'Lets the parser throw where nobody catches, so that broken JSON ends the process.',
  because:
    'JSON.parse stands in the listener for the end of the body, outside of every promise and try block.',
  make: following({
    async read(request, tools) {
      try {
        return await correctDesign.read(request, tools);
      } catch (error) {
        tools.surroundings.die(error as Error);
        throw error;
      }
    },
  }),
};
