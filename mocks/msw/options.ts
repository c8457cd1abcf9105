import type { CarrierOutcome } from '../../src/lifecycle/index.ts';
import type { MockOptions, Pace } from '../../src/server/mock-options.ts';
import type { SendingOptions } from '../../src/server/sender-for.ts';
import type { AimedFault } from './aimed-fault.ts';
import type { ConsumerGiven } from './consumer-given.ts';
import type { FakeTimers } from './fake-timers.ts';

/** How a mock in this process is made. Everything can be left out. */
export interface MockBandwidthOptions
  extends
    SendingOptions,
    Pick<
      MockOptions,
      | 'allowRemote'
      | 'ca'
      | 'credentials'
      | 'duplicateRatio'
      | 'insecure'
      | 'mediaMaxBytes'
      | 'seed'
      | 'startAt'
      | 'trouble'
    > {
  /** The consumer, where it is in this process; it then gets every callback. Default: `callbackUrl` is posted to. */
  readonly consumer?: ConsumerGiven;
  /**
   * Where callbacks go, inbound messages and receipts alike. With a `consumer` it is only the URL that its requests carry. Default:
   * `http://127.0.0.1/callbacks` with a consumer, and nowhere without one.
   */
  readonly callbackUrl?: string;
  /** Where inbound messages go, if elsewhere. */
  readonly inboundUrl?: string;
  /** Where receipts go, if elsewhere. */
  readonly statusUrl?: string;
  /** Base URL of the Messaging API in links and in the URLs of inbound media. Default: Bandwidth's own, of the profile's year. */
  readonly baseUrl?: string;
  /**
   * How time passes. `virtual`, the default: it jumps whenever no attempt is in flight, and the process's own clock is left alone.
   * Faked timers (`jest`, `vi` …): the same, and they move along, for consumers with a clock of their own. `real` and
   * `{ scale }`: as for `startMock`.
   */
  readonly time?: Pace | FakeTimers;
  /** Moves a clock of the consumer's along by so many milliseconds, whenever virtual time is about to jump so far. */
  readonly advanceTime?: (ms: number) => unknown;
  /** What becomes of messages, by recipient. Default: what magic numbers say, and otherwise delivered. */
  readonly outcomes?: Readonly<Record<string, CarrierOutcome>>;
  /** What goes wrong with single deliveries. Default: nothing. */
  readonly faults?: readonly AimedFault[];
}
