import { type Clock, FlowingClock, JumpingClock } from '../drivers/index.ts';
import type { Pace } from './mock-options.ts';

/** The clock that goes at a pace. Default: as fast as time does. */
export function clockOf(time: Pace | undefined, startAt: number): Clock {
  if (time === 'virtual') return new JumpingClock({ startAt });
  return new FlowingClock({ startAt, scale: time === undefined || time === 'real' ? 1 : time.scale });
}
