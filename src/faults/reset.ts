import { attemptsText, onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';

/** The connection breaks while the body is being sent. */
export interface Reset {
  readonly kind: 'reset';
  /** The share of the body that is sent before; from 0 up to 1. Default 0.5. */
  readonly sentRatio?: number;
  /** How many of the first attempts it befalls; from 1 up. Default 1. */
  readonly attempts?: number;
}

export const reset: Fault<Reset> = {
  kind: 'reset',
  sentence: 'The connection breaks in the middle of a request.',
  bend: (journeys, { sentRatio = 0.5, attempts = 1 }) =>
    onFirstAttempts(journeys, attempts, { request: { kind: 'cut', sentRatio, end: 'reset' } }),
  tell: ({ attempts = 1 }) => `the connection broke while ${attemptsText(attempts)} was being sent`,
};
