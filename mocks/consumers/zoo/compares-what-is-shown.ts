import { authorization, challenge } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const comparesWhatIsShown: Bug = {
  name: 'compares-what-is-shown',
  breaks: 'guarded',
  does: 'Compares only as many characters as are shown, so that half a password will do.',
  because: 'A hand-written comparison runs to the end of the shorter text.',
  make: following({
    guard(request, { credentials }) {
      const shown = request.headers.get('authorization');
      if (credentials === undefined) return null;
      return shown !== null && authorization(credentials).startsWith(shown) ? null : challenge();
    },
  }),
};
