import type { Delivery, DeliveryPolicy, Journal, Waiting } from '../delivery/index.ts';
import type { Draw } from '../random/draw.ts';
import type { Clock } from './clock.ts';
import type { Shelf } from './shelf.ts';
import type { Transport } from './transport.ts';

/** What a loop is made of. */
export interface LoopParts {
  readonly clock: Clock;
  readonly transport: Transport;
  readonly policy: DeliveryPolicy;
  /** How URLs are delivered to that are treated in a way of their own. Default: all as `policy` says. */
  readonly policyOf?: ((url: string) => DeliveryPolicy) | undefined;
  readonly draw: Draw;
  readonly journal: Journal;
  /** Default: in memory. */
  readonly shelf?: Shelf;
  /** Attempts in flight to one URL at the same time; what is due beyond that waits its turn. Default 50. */
  readonly concurrency?: number;
  /** Takes over a delivery that waits for its next attempt; the loop forgets it. Default: the loop waits itself. */
  readonly handBack?: (delivery: Delivery, state: Waiting) => void;
}

/** Bandwidth publishes no figure; fifty connections are what one sender process of that kind usually opens. */
export const DEFAULT_CONCURRENCY = 50;
