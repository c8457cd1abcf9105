import { attemptsText, onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';

/** The consumer handles the request, but its answer never arrives, so the sender tries again. */
export interface LostAnswer {
  readonly kind: 'lost-answer';
  /** How many of the first attempts it befalls; from 1 up. Default 1. */
  readonly attempts?: number;
}

export const lostAnswer: Fault<LostAnswer> = {
  kind: 'lost-answer',
  sentence: 'The consumer handles an event and answers, but the answer never reaches the provider.',
  bend: (journeys, { attempts = 1 }) => onFirstAttempts(journeys, attempts, { answer: { kind: 'lost' } }),
  tell: ({ attempts = 1 }) => `the answer to ${attemptsText(attempts)} was lost`,
};
