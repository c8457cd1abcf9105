import { challenging } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const actsBeforeItAsks: Bug = {
  name: 'acts-before-it-asks',
  breaks: 'guarded',
  does: 'Handles the callback and only then refuses it.',
  because: 'The check was added as the last middleware instead of the first.',
  make: surroundings => {
    const open = following({ guard: () => null })(surroundings);
    return {
      ...open,
      async fetch(request) {
        const refused = challenging(request, surroundings);
        const response = await open.fetch(request);
        return refused ?? response;
      },
    };
  },
};
