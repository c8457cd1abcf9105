import { drawOne } from '../../random/draw.ts';
import type { QuirkBend } from './quirk-bend.ts';

const SPELLINGS = ['request-location-response', 'location-request-response'] as const;

/** Two other spellings of the location event were published within a year. */
export const locationSpelling: QuirkBend = {
  name: 'location-spelling',
  bends: 'event',
  bend: (event, { key }, { draw }) => ({
    ...event,
    type: drawOne(draw, `location-spelling/${key}`, SPELLINGS),
  }),
};
