import type { Fault } from './fault.ts';

/** Two attempts of one event are in flight at the same time. */
export interface Overlap {
  readonly kind: 'overlap';
}

export const overlap: Fault<Overlap> = {
  kind: 'overlap',
  sentence: 'Two attempts of one event are in flight at the same time.',
  bend(journeys) {
    const [original] = journeys;
    return original === undefined
      ? journeys
      : [...journeys, { ...original, copy: journeys.length, mishaps: [] }];
  },
  tell: () => 'twice at the same time',
};
