import type { Fault } from './fault.ts';

/** The event is delivered behind younger ones. */
export interface Reordered {
  readonly kind: 'reordered';
  /** Behind how many of the following steps; from 1 up. */
  readonly behind: number;
}

export const reordered: Fault<Reordered> = {
  kind: 'reordered',
  sentence: 'Events arrive in another order than they happened.',
  bend: (journeys, { behind }) =>
    journeys.map(journey => ({ ...journey, heldBehind: journey.heldBehind + behind })),
  tell: ({ behind }) =>
    behind === 1 ? 'overtaken by the next event' : `overtaken by the next ${behind} events`,
};
