import { duration } from './duration.ts';
import type { Fault } from './fault.ts';

/** The event comes later than it happened, so that younger ones overtake it. */
export interface Late {
  readonly kind: 'late';
  /** By how much, in milliseconds of the sender's time. */
  readonly byMs: number;
}

export const late: Fault<Late> = {
  kind: 'late',
  sentence: 'An event arrives long after it happened, and younger ones overtake it.',
  bend: (journeys, { byMs }) =>
    journeys.map(journey => ({ ...journey, dueAfterMs: journey.dueAfterMs + byMs })),
  tell: ({ byMs }) => `${duration(byMs)} late`,
};
