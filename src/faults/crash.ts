import { onFirstAttempts } from './attempts.ts';
import type { Fault } from './fault.ts';
import type { CrashPoint } from './mishap.ts';

/** The consumer's process is killed and started again. */
export interface Crash {
  readonly kind: 'crash';
  readonly point: CrashPoint;
  /** For `while-handling`: milliseconds of real time from sending the request to the kill. Default 1. */
  readonly afterMs?: number;
}

export const crash: Fault<Crash> = {
  kind: 'crash',
  sentence: "The consumer's process is killed without warning and started again.",
  bend: (journeys, { point, afterMs = 1 }) =>
    onFirstAttempts(journeys, 1, {
      crash: point,
      ...(point === 'while-handling' && { crashAfterMs: afterMs }),
    }),
  tell({ point }) {
    switch (point) {
      case 'before-request':
        return 'the process was killed and restarted just before';
      case 'while-handling':
        return 'the process was killed while it handled attempt 1, and restarted';
      case 'after-answer':
        return 'the process was killed just after its answer, and restarted';
    }
  },
};
