import { following } from './parts/design.ts';
import type { Recipe } from './parts/mock-consumer.ts';

/** An auto-responder that obeys all laws, with its memory in SQLite. */
export const correct: Recipe = {
  name: 'correct',
  does: 'Keeps inbound messages, the status for each recipient and the segments billed, and thanks everybody who writes.',
  make: following({}),
};
