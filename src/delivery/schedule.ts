import type { Draw } from '../random/draw.ts';
import type { DeliveryPolicy } from './policy.ts';

/** What the schedule of one delivery depends on. */
export interface Plan {
  readonly policy: DeliveryPolicy;
  /** The delivery's id, which keys its jitter. */
  readonly delivery: string;
  readonly draw: Draw;
}

/**
 * The instant at which `attempt` is due, given when the attempt before it started; the first is due when it is planned.
 *
 * Counting from the start, not from the answer, keeps the schedule exact however slow the consumer is.
 */
export function dueAt(attempt: number, startedAt: number, { policy, delivery, draw }: Plan): number {
  const pauseMs = policy.backoffMs[Math.min(attempt - 2, policy.backoffMs.length - 1)] ?? policy.backoffMs[0];
  if (policy.jitterRatio === 0) return startedAt + pauseMs;
  const stretch = 1 + policy.jitterRatio * (2 * draw(`${delivery}/backoff/${attempt}`) - 1);
  return startedAt + Math.round(pauseMs * stretch);
}

/** Every attempt's offset from the first in milliseconds, when none is acknowledged and none is late. */
export function offsetsMs(plan: Plan): number[] {
  const offsets = [0];
  for (let attempt = 2; ; attempt++) {
    const next = dueAt(attempt, offsets[offsets.length - 1] ?? 0, plan);
    if (next > plan.policy.windowMs) return offsets;
    offsets.push(next);
  }
}
