import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const failsAtGarbage: Bug = {
  name: 'fails-at-garbage',
  breaks: 'strict',
  does: 'Answers 500 to what it cannot parse.',
  because: 'One try block around everything turns every mistake into its own.',
  make: following({ refuse: () => new Response(null, { status: 500 }) }),
};
