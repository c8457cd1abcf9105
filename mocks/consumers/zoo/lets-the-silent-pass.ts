import { challenging } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const letsTheSilentPass: Bug = {
  name: 'lets-the-silent-pass',
  breaks: 'guarded',
  does: 'Checks credentials only when some are shown.',
  because: 'The first request comes without credentials, and refusing it looked like a mistake.',
  make: following({
    guard: (request, surroundings) =>
      request.headers.has('authorization') ? challenging(request, surroundings) : null,
  }),
};
