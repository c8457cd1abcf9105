import { type Clock, JumpingClock, type Transport } from '../../src/drivers/index.ts';
import { clockOf } from '../../src/server/clock-of.ts';
import { ConsumerTime, FlowingTransport } from './consumer-time.ts';
import { advancing, areFaked, isFakeTimers, notFaked } from './fake-timers.ts';
import type { MockBandwidthOptions } from './options.ts';

/** The clock of a mock, and how requests reach a consumer that lives in it. */
export interface Time {
  readonly clock: Clock;
  readonly carry: (inner: Transport) => Transport;
  /** Throws a `Problem` where timers were given that cannot be moved on. */
  readonly check: () => void;
}

const unchecked = (): void => {};

/** Virtual time by default; where timers are faked they follow it, also while the consumer handles a request. */
export function timeOf(
  { time = 'virtual', advanceTime, startAt = Date.now() }: MockBandwidthOptions,
  onThrown: (error: unknown) => void,
): Time {
  const isPace = typeof time === 'string' || !isFakeTimers(time);
  if (isPace && time !== 'virtual')
    return { clock: clockOf(time, startAt), carry: inner => inner, check: unchecked };
  const moves = [...(isPace ? [] : [advancing(time)]), ...(advanceTime === undefined ? [] : [advanceTime])];
  if (moves.length === 0)
    return { clock: new JumpingClock({ startAt }), carry: inner => inner, check: unchecked };
  const consumerTime = new ConsumerTime(async ms => {
    for (const move of moves) await move(ms);
  }, onThrown);
  const clock = new JumpingClock({ startAt, beforeJump: ms => consumerTime.follow(ms) });
  if (isPace) return { clock, carry: inner => inner, check: unchecked };
  const check = (): void => {
    if (!areFaked(time)) throw notFaked();
  };
  return { clock, carry: inner => new FlowingTransport(inner, consumerTime), check };
}
