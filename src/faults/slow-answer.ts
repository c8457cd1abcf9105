import { attemptsText, onFirstAttempts } from './attempts.ts';
import { duration } from './duration.ts';
import type { Fault } from './fault.ts';

/** The answer takes long on its way back: just in time, or too late to count. */
export interface SlowAnswer {
  readonly kind: 'slow-answer';
  /** How late it arrives, in milliseconds of the sender's time; from the timeout of 10 s on it does not count. */
  readonly byMs: number;
  /** How many of the first attempts it befalls; from 1 up. Default 1. */
  readonly attempts?: number;
}

export const slowAnswer: Fault<SlowAnswer> = {
  kind: 'slow-answer',
  sentence: 'The answer reaches the provider just before or just after its patience of ten seconds ends.',
  bend: (journeys, { byMs, attempts = 1 }) =>
    onFirstAttempts(journeys, attempts, { answer: { kind: 'late', byMs } }),
  tell: ({ byMs, attempts = 1 }) => `the answer to ${attemptsText(attempts)} took ${duration(byMs)}`,
};
