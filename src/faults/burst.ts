import type { Fault } from './fault.ts';

/** A backlog arrives at once: further messages of the same kind, as after an outage. */
export interface Burst {
  readonly kind: 'burst';
  /** How many further messages come at the same instant; from 1 up. */
  readonly companions: number;
}

export const burst: Fault<Burst> = {
  kind: 'burst',
  sentence: 'A backlog of events arrives at once, as it does after an outage.',
  bend: (journeys, { companions }) =>
    journeys.map(journey => ({ ...journey, companions: journey.companions + companions })),
  tell: ({ companions }) => `together with ${companions} more of its kind`,
};
