import type { Delivery, DeliveryPolicy } from '../delivery/index.ts';
import type { Clock, Driver, LoopParts, Transport } from '../drivers/index.ts';
import type { AcceptedMessage, Account, admit, Application } from '../lifecycle/index.ts';
import type { AccountsOptions } from './accounts.ts';
import type { Store } from './store/store.ts';

/** What a sender is made of. */
export interface SenderOptions extends AccountsOptions {
  /** Every drawn number follows from it. */
  readonly seed: string | number;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Default: Bandwidth's. */
  readonly policy?: DeliveryPolicy;
  /** Share of envelopes that are sent twice, from 0 to 1; asked whenever some are made. Default 0. */
  readonly duplicateRatio?: () => number;
  /** Attempts in flight to one URL at the same time. */
  readonly concurrency?: number;
  /** Where messages, deliveries, journal and effects are kept. Default: in memory. */
  readonly store?: Store;
  /** What makes the attempts. Default: a loop in this process. */
  readonly driverFor?: ((parts: LoopParts) => Driver) | undefined;
  /** Where the media of inbound messages can be had, up to and without `/users`. Default: Bandwidth's own. */
  readonly mediaBaseUrl?: () => string;
}

/** Who sends: an account and one of its applications. */
export interface From {
  readonly account: Account;
  readonly application: Application;
}

/** What came in for one owned number, and the deliveries that tell of it. */
export interface Received {
  readonly messageId: string;
  /** The owned number. */
  readonly to: string;
  readonly deliveries: readonly Delivery[];
}

/** What became of a request to send. */
export type Sent =
  | { readonly kind: 'accepted'; readonly message: AcceptedMessage }
  | Extract<ReturnType<typeof admit>, { kind: 'refused' }>;
