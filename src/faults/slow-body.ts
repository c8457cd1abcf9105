import { onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';

/** The body comes in pieces, with pauses between them. */
export interface SlowBody {
  readonly kind: 'slow-body';
  /** From 2 up. Default 3. */
  readonly pieces?: number;
  /** Milliseconds of real time before each piece but the first. Default 5. */
  readonly pauseMs?: number;
}

export const slowBody: Fault<SlowBody> = {
  kind: 'slow-body',
  sentence: 'The body of a request arrives in pieces, with pauses between them.',
  bend: (journeys, { pieces = 3, pauseMs = 5 }) =>
    onFirstAttempts(journeys, 1, { request: { kind: 'in-pieces', pieces, pauseMs } }),
  tell: ({ pieces = 3 }) => `the body came in ${pieces} pieces`,
};
