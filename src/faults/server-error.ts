import { attemptsText, onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';

/** Something in front of the consumer answers 5xx for a while, whether the consumer has seen the request or not. */
export interface ServerError {
  readonly kind: 'server-error';
  /** From 500 to 599. Default 503. */
  readonly status?: number;
  /** How many of the first attempts it befalls; from 1 up. Default 1. */
  readonly attempts?: number;
  /** Whether the consumer handles the request all the same and only its answer is replaced. Default false. */
  readonly handled?: boolean;
}

export const serverError: Fault<ServerError> = {
  kind: 'server-error',
  sentence: 'A proxy or load balancer in front of the consumer answers 5xx for a while.',
  bend: (journeys, { status = 503, attempts = 1, handled = false }) =>
    onFirstAttempts(
      journeys,
      attempts,
      handled ? { answer: { kind: 'replaced', status } } : { request: { kind: 'answered-in-front', status } },
    ),
  tell({ status = 503, attempts = 1, handled = false }) {
    const which = attemptsText(attempts);
    return handled ? `the answer to ${which} became ${status}` : `a proxy answered ${which} with ${status}`;
  },
};
