import type { Mishap } from './mishap.ts';

/** The way of one envelope to the consumer: when it sets out, and what befalls each attempt. */
export interface Journey {
  /** When the first attempt is due, in milliseconds after the instant at which the envelope came into being. */
  readonly dueAfterMs: number;
  /** 0 for the original; the sender's repetitions of the same envelope are counted from 1. */
  readonly copy: number;
  /** How many later steps of the scenario it is to be held back behind. 0 keeps its place. */
  readonly heldBehind: number;
  /** How many further messages of the same kind come at the same instant. */
  readonly companions: number;
  /** What befalls attempt 1, 2, …; attempts beyond the list go well. */
  readonly mishaps: readonly Mishap[];
}

/** The way without faults. */
export const calmJourney: Journey = { dueAfterMs: 0, copy: 0, heldBehind: 0, companions: 0, mishaps: [] };
