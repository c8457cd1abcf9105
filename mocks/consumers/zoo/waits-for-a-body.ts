import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const foreverMs = 3_600_000;

export const waitsForABody: Bug = {
  name: 'waits-for-a-body',
  breaks: 'strict',
  does: 'Never answers a request with an empty body.',
  because: 'The handler runs when data arrives, and with no data it does not run.',
  make: following({
    async read(request, tools) {
      const length = request.headers.get('content-length');
      if (length === '0' || request.body === null) await tools.surroundings.sleep(foreverMs);
      return correctDesign.read(request, tools);
    },
  }),
};
