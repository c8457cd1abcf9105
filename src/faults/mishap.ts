import type { BreakReason } from '../delivery/index.ts';

/** What befalls a request on its way to the consumer. */
export type RequestMishap =
  /** It never arrives: nobody listens, no route, or the connection is cut before the first byte. */
  | { readonly kind: 'stopped'; readonly reason: Extract<BreakReason, 'refused' | 'unreachable' | 'reset'> }
  /** Something in front of the consumer answers in its place; the consumer sees nothing. */
  | { readonly kind: 'answered-in-front'; readonly status: number }
  /** The body comes in so many pieces with a pause before each but the first. */
  | { readonly kind: 'in-pieces'; readonly pieces: number; readonly pauseMs: number }
  /** Only this share of the body is sent, from 0 up to 1, and the connection is then closed or reset. */
  | { readonly kind: 'cut'; readonly sentRatio: number; readonly end: 'closed' | 'reset' };

/** What befalls the answer on its way back; the consumer has handled the request. */
export type AnswerMishap =
  /** It never arrives: the sender sees a reset. */
  | { readonly kind: 'lost' }
  /** It arrives later, by so many milliseconds of the sender's time. */
  | { readonly kind: 'late'; readonly byMs: number }
  /** Something in front of the consumer answers with this status instead. */
  | { readonly kind: 'replaced'; readonly status: number };

/** When the consumer's process is killed, as seen from one request. */
export type CrashPoint = 'before-request' | 'while-handling' | 'after-answer';

/** Every crash point, for those who count what was tried. */
export const crashPoints: readonly CrashPoint[] = ['before-request', 'while-handling', 'after-answer'];

/** What befalls one attempt. An empty one is an attempt that goes well. */
export interface Mishap {
  readonly request?: RequestMishap;
  readonly answer?: AnswerMishap;
  readonly crash?: CrashPoint;
  /** Milliseconds of the consumer's time from sending the request to the kill, where the point is `while-handling`. */
  readonly crashAfterMs?: number;
}
