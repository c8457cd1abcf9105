import { drawOne } from '../../random/draw.ts';
import type { QuirkBend } from './quirk-bend.ts';

const WORDS = ['archived', 'deferred', 'throttled', 'translated'] as const;

/** Types were added without notice before, so one that no document knows may come at any time. */
export const unknownType: QuirkBend = {
  name: 'unknown-type',
  bends: 'event',
  bend: (event, { key }, { draw }) => ({
    ...event,
    type: `message-${drawOne(draw, `unknown-type/${key}`, WORDS)}`,
  }),
};
