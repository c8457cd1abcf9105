import { figures } from '../contract/generated/figures.ts';

/** How fast an account's messages leave, and how many may wait. */
export interface RateLimit {
  /** Segments that leave in a second, a positive number. Absent: no queue, every message leaves at once. */
  readonly segmentsPerSecond?: number | undefined;
  /** How much sending time may wait in the queue, in milliseconds. Default 15 minutes; Bandwidth goes up to four hours. */
  readonly queueWindowMs?: number | undefined;
}

/** An account's queue as one number: when the last segment that was let in will have left. Epoch milliseconds. */
export interface Queue {
  readonly busyUntil: number;
}

export const emptyQueue: Queue = { busyUntil: 0 };

/** What the queue says to a message. */
export type Admission =
  | {
      readonly kind: 'accepted';
      /** When the message's first segment leaves, in epoch milliseconds. */
      readonly departAt: number;
      readonly queue: Queue;
    }
  | {
      readonly kind: 'refused';
      /** The `type` of the 429 body. */
      readonly errorType: 'max-message-queue-size-exceeded';
      readonly segmentsPerMinute: number;
      readonly capacity: number;
      /** How long until the message would fit. A message larger than the whole queue never does: null. */
      readonly retryAfterMs: number | null;
    };

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
/** Forgives the rounding of instants that are no whole milliseconds; a double of this size is exact to a quarter of a µs. */
const ROUNDING_MS = 0.01;

/** The segments that may wait: the rate times the window, 900 by the documented figures. */
export function queueCapacity(limit: RateLimit): number {
  const { segmentsPerSecond = Infinity, queueWindowMs = figures.queueWindowMs } = limit;
  return Math.floor((segmentsPerSecond * (queueWindowMs + ROUNDING_MS)) / SECOND_MS);
}

/** The whole segments that have not left by an instant. */
export function queuedSegments(queue: Queue, limit: RateLimit, now: number): number {
  const { segmentsPerSecond } = limit;
  const waitingMs = queue.busyUntil - now - ROUNDING_MS;
  if (segmentsPerSecond === undefined || waitingMs <= 0) return 0;
  return Math.ceil((waitingMs * segmentsPerSecond) / SECOND_MS);
}

/**
 * Lets a message into the queue, or refuses it because the queue is full.
 *
 * The queue is first in, first out and is emptied at an even pace, so its whole state is the instant at which it will be
 * empty. Segments count, not messages (SUP-Q).
 */
export function admit(
  queue: Queue,
  segments: number,
  given: { readonly limit: RateLimit; readonly now: number },
): Admission {
  const { limit, now } = given;
  if (limit.segmentsPerSecond === undefined) return { kind: 'accepted', departAt: now, queue };
  const segmentMs = SECOND_MS / limit.segmentsPerSecond;
  const capacity = queueCapacity(limit);
  if (queuedSegments(queue, limit, now) + segments > capacity) {
    const fitsAt = queue.busyUntil - (capacity - segments) * segmentMs;
    return {
      kind: 'refused',
      errorType: 'max-message-queue-size-exceeded',
      segmentsPerMinute: (limit.segmentsPerSecond * MINUTE_MS) / SECOND_MS,
      capacity,
      retryAfterMs: segments > capacity ? null : Math.ceil(fitsAt - now - ROUNDING_MS),
    };
  }
  const free = Math.max(now, queue.busyUntil);
  return {
    kind: 'accepted',
    departAt: Math.ceil(free - ROUNDING_MS),
    queue: { busyUntil: free + segments * segmentMs },
  };
}
