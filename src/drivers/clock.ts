/** Gives back a lock that was taken; a second call does nothing. */
export type Release = () => void;

/**
 * What time is, for one run. Instants are epoch milliseconds in the run's own time.
 *
 * Time flows, faster or slower, or jumps. In each case it stands at the consumer's disposal while a lock is held: an attempt
 * in flight must not be timed out by hours that pass in the wink of an eye.
 */
export interface Clock {
  now(): number;
  /** Calls `ring` once at the instant, or as soon as possible when it is past; returns how to cancel that. */
  at(instant: number, ring: () => void): () => void;
  /** Takes a lock. While any is held, time neither jumps nor runs faster than the consumer's. */
  hold(): Release;
  /** Stops time. What is due stays due. */
  freeze(): void;
  /** Moves time on by so many milliseconds, ringing what falls due on the way, in order; time stands still afterwards if it did before. */
  advance(ms: number): Promise<void>;
  /** Lets time go on after a freeze. */
  resume(): void;
  readonly status: ClockStatus;
  /** Cancels every alarm; the clock is not to be used afterwards. */
  close(): void;
}

/** How a clock stands, for `status` commands. */
export interface ClockStatus {
  readonly mode: 'real' | 'scaled' | 'virtual';
  readonly frozen: boolean;
  readonly now: number;
  /** The next instant at which something is due, or null. */
  readonly nextAt: number | null;
  readonly locks: number;
}
