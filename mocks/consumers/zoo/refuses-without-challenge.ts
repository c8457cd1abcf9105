import { challenging } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const refusesWithoutChallenge: Bug = {
  name: 'refuses-without-challenge',
  breaks: 'guarded',
  does: 'Answers 401 without a challenge, so that the credentials never come.',
  because: 'Most clients send their credentials without being asked.',
  make: following({
    guard: (request, surroundings) =>
      challenging(request, surroundings) && new Response(null, { status: 401 }),
  }),
};
