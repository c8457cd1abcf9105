/**
 * Where a delivery stands.
 *
 * ```
 * waiting ──wake──▶ in-flight ──2xx in time──▶ acknowledged
 *    ▲                 │   │
 *    └──within window──┘   └──window over──▶ exhausted
 * ```
 *
 * Attempts are counted from 1. A challenged attempt makes a second request, so requests are counted apart from attempts.
 */
export type DeliveryState =
  | {
      readonly phase: 'waiting';
      /** The attempt that is due. */
      readonly attempt: number;
      readonly dueAt: number;
      /** When the first attempt started; null before that. */
      readonly firstAt: number | null;
      readonly requests: number;
    }
  | {
      readonly phase: 'in-flight';
      readonly attempt: number;
      readonly startedAt: number;
      /** From this instant on an answer is too late. */
      readonly timeoutAt: number;
      readonly firstAt: number;
      readonly requests: number;
      readonly authorized: boolean;
    }
  | { readonly phase: 'acknowledged'; readonly attempts: number; readonly at: number }
  | { readonly phase: 'exhausted'; readonly attempts: number; readonly at: number };

/** A delivery that is not in flight, and not finished. */
export type Waiting = Extract<DeliveryState, { phase: 'waiting' }>;

/** A delivery that is to start at the given instant. */
export function waitingFrom(dueAt: number): Waiting {
  return { phase: 'waiting', attempt: 1, dueAt, firstAt: null, requests: 0 };
}

/** Whether nothing can change any more. */
export function isFinished(state: DeliveryState): boolean {
  return state.phase === 'acknowledged' || state.phase === 'exhausted';
}

/** When the delivery wants to be woken, or null when it never will again. An early or second wake changes nothing. */
export function wakeAt(state: DeliveryState): number | null {
  switch (state.phase) {
    case 'waiting':
      return state.dueAt;
    case 'in-flight':
      return state.timeoutAt;
    case 'acknowledged':
    case 'exhausted':
      return null;
  }
}
