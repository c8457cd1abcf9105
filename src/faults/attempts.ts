import type { Journey } from './journey.ts';
import type { Mishap } from './mishap.ts';

/** Lets the same mishap befall the first attempts of the original, on top of what befalls them already. */
export function onFirstAttempts(
  journeys: readonly Journey[],
  attempts: number,
  mishap: Mishap,
): readonly Journey[] {
  return journeys.map(journey => {
    if (journey.copy > 0) return journey;
    const length = Math.max(journey.mishaps.length, attempts);
    const mishaps = Array.from({ length }, (_, index) => {
      const before = journey.mishaps[index] ?? {};
      return index < attempts ? { ...before, ...mishap } : before;
    });
    return { ...journey, mishaps };
  });
}

/** Names attempts in a story: `attempt 1`, `attempts 1 to 3`. */
export function attemptsText(attempts: number): string {
  return attempts === 1 ? 'attempt 1' : `attempts 1 to ${attempts}`;
}
