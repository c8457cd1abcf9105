import { figures } from '../contract/generated/figures.ts';

/**
 * How the provider delivers, as the consumer feels it.
 *
 * A policy is data: it reads no clock and draws no number. `schedule.ts` turns it into instants and `step.ts` obeys it.
 */
export interface DeliveryPolicy {
  /** Longest wait for an answer, in milliseconds; a later one does not count. */
  readonly timeoutMs: number;
  /** No attempt starts later than this after the first one did, in milliseconds. */
  readonly windowMs: number;
  /** Pause before attempt 2, 3, …, counted from the start of the attempt before; the last one repeats until the window closes. */
  readonly backoffMs: readonly [number, ...number[]];
  /** Share by which a pause may shrink or stretch: 0.2 means ±20 %. From 0 up to 1. */
  readonly jitterRatio: number;
  /** Whether a 3xx answer ends a delivery well. Bandwidth's pages can be read either way; redirects are never followed. */
  readonly redirects: 'refusal' | 'acknowledgement';
  /** When credentials are sent: only after a 401 that asks for them, or with the first request already. */
  readonly authorization: 'on-challenge' | 'at-once';
  /** Whether the request that goes out without credentials carries the body, where the endpoint has credentials. */
  readonly firstBody: 'whole' | 'empty';
}

/** Bandwidth's behaviour: what it documents, and the assumed backoff of `spec/delivery.yaml`. */
export const bandwidthPolicy: DeliveryPolicy = {
  timeoutMs: figures.timeoutMs,
  windowMs: figures.windowMs,
  backoffMs: figures.backoffMs,
  jitterRatio: figures.jitterRatio,
  redirects: 'refusal',
  authorization: 'on-challenge',
  firstBody: 'whole',
};
