import { FlowingClock } from '../../drivers/index.ts';
import type { LoadParts } from './load-plan.ts';

/** The time of this machine, in whole milliseconds and with fractions. */
export function realTime(): Pick<LoadParts, 'clock' | 'exactNow'> {
  const [startAt, zeroMs] = [Date.now(), performance.now()];
  return { clock: new FlowingClock({ startAt }), exactNow: () => startAt + performance.now() - zeroMs };
}
