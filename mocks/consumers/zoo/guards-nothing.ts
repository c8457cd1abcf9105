import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const guardsNothing: Bug = {
  name: 'guards-nothing',
  breaks: 'guarded',
  does: 'Takes callbacks from anybody.',
  because: 'The check was switched off for a test, or the route was registered before it.',
  make: following({ guard: () => null }),
};
