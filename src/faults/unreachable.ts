import { attemptsText, onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';

/** The consumer cannot be reached for some attempts. */
export interface Unreachable {
  readonly kind: 'unreachable';
  /** How many of the first attempts it befalls; from 1 up. Default 1. */
  readonly attempts?: number;
  /** What the sender sees. Default `refused`. */
  readonly reason?: 'refused' | 'unreachable';
}

export const unreachable: Fault<Unreachable> = {
  kind: 'unreachable',
  sentence: 'The consumer cannot be reached for a while.',
  bend: (journeys, { attempts = 1, reason = 'refused' }) =>
    onFirstAttempts(journeys, attempts, { request: { kind: 'stopped', reason } }),
  tell: ({ attempts = 1 }) => `${attemptsText(attempts)} did not reach the consumer`,
};
