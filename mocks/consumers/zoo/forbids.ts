import { challenging } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const forbids: Bug = {
  name: 'forbids',
  breaks: 'guarded',
  does: 'Answers 403 to the first request, which has no credentials yet.',
  because: 'Unauthorised and forbidden are easily taken for each other.',
  make: following({
    guard: (request, surroundings) =>
      challenging(request, surroundings) && new Response(null, { status: 403 }),
  }),
};
