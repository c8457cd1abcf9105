import { following } from './parts/design.ts';
import { isEvent } from './parts/events.ts';
import type { Recipe } from './parts/mock-consumer.ts';
import { Refusal } from './parts/refusal.ts';

/** Says 200 to everybody, and makes something only of what it understands. */
export const lenient: Recipe = {
  name: 'lenient',
  does: 'Acknowledges whatever comes, garbage too, and ignores what is no event; otherwise as the correct one.',
  make: following({
    recognise: body => (Array.isArray(body) ? body : [body]).filter(isEvent),
    refuse: error => new Response('thanks', { status: error instanceof Refusal ? 200 : 500 }),
  }),
};
