import { show } from '../show.ts';
import type { Deviation } from './deviation.ts';

const spellings: readonly unknown[] = ['request-location-response', 'location-request-response'];

export const locationSpelling: Deviation = {
  quirk: 'location-spelling',
  hint: 'Take all three spellings for one and the same event.',
  find: ({ type }) =>
    spellings.includes(type)
      ? [
          {
            path: '/type',
            message: `The type is spelled ${show(type)}. Since 2026-06-19 it is requested-location-response.`,
          },
        ]
      : [],
  mend: event => ({ ...event, type: 'requested-location-response' }),
};
