import { duration } from './duration.ts';
import type { Fault } from './fault.ts';
import { calmJourney } from './journey.ts';

/** The same envelope comes again as a delivery of its own, which "at least once" permits. */
export interface Duplicate {
  readonly kind: 'duplicate';
  /** How long after the original, in milliseconds of the sender's time; 0 and up, less than the window of 24 hours. */
  readonly afterMs: number;
}

export const duplicate: Fault<Duplicate> = {
  kind: 'duplicate',
  sentence: 'The provider delivers an event a second time, at once or hours later.',
  bend(journeys, { afterMs }) {
    const [original = calmJourney] = journeys;
    const again = {
      ...calmJourney,
      dueAfterMs: original.dueAfterMs + Math.max(1, afterMs),
      copy: journeys.length,
    };
    return [...journeys, again];
  },
  tell: ({ afterMs }) => (afterMs === 0 ? 'again at once' : `again after ${duration(afterMs)}`),
};
