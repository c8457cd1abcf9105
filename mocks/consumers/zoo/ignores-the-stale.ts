import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const longestMs = 2 * 3_600_000;

export const ignoresTheStale: Bug = {
  name: 'ignores-the-stale',
  breaks: 'resilient',
  does: 'Acknowledges and ignores events that are more than two hours old.',
  because: 'Refusing old requests is how other providers advise to prevent replays.',
  make: following({
    handle(event, tools) {
      const age = tools.surroundings.now() - Date.parse(String(event.time));
      if (age > longestMs) return;
      return correctDesign.handle(event, tools);
    },
  }),
};
