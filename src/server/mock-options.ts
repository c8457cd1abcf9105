import type { ProfileName, QuirkName } from '../contract/generated/quirks.ts';
import type { Credentials, DeliveryPolicy } from '../delivery/index.ts';
import type { ApiUser, DrawnQuirks, Features, RateLimit } from '../lifecycle/index.ts';
import type { Notice } from '../sender/store/notice.ts';
import type { Retention } from '../sender/store/retention.ts';
import type { FleetPlace } from '../drivers/queue/redis.ts';
import type { Trouble } from '../sender/trouble.ts';
import type { AccountGiven } from './account-given.ts';
import type { HttpExchange } from './http-exchange.ts';

/** How time passes: as it does, virtually (nobody waits), or so many times as fast. */
export type Pace = 'real' | 'virtual' | { readonly scale: number };

/** Which file keeps what a mock promises, and for how long. */
export interface StoreChoice {
  readonly file: string;
  readonly retention?: Partial<Retention>;
  /** Refuses a run that was begun with another seed. Default: it goes on with its own. */
  readonly mustHaveSeed?: boolean;
  /** Told what whoever runs the mock should know, such as that the disk is full. */
  readonly notify?: (notice: Notice) => void;
}

/** Which fleet delivers. */
export interface QueueChoice extends FleetPlace {
  /** More than this many pending deliveries are not taken: the API answers 500. Default 200,000. */
  readonly maxPending?: number | undefined;
  /** Refuses a fleet that was begun with another seed. Default: it goes on with its own. */
  readonly mustHaveSeed?: boolean | undefined;
}

/** How a mock is started. */
export interface MockOptions {
  /** Where callbacks go, inbound messages and receipts alike. Without any URL only the API is there. */
  readonly callbackUrl?: string;
  /** Where inbound messages go, if elsewhere. */
  readonly inboundUrl?: string;
  /** Where receipts go, if elsewhere. */
  readonly statusUrl?: string;
  /** What the sender shows when the consumer asks for Basic credentials. */
  readonly credentials?: Credentials;
  /** Default `real`. */
  readonly time?: Pace;
  /** The first instant, epoch milliseconds. Default: now. */
  readonly startAt?: number;
  /** Every drawn number follows from it. Default 1. */
  readonly seed?: string | number;
  /** Default: any free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /**
   * Base URL under which others reach the mock, such as `http://mock:4010` in a network of containers; links and the URLs of
   * inbound media begin with it. Default: host and port.
   */
  readonly publicUrl?: string;
  /** The accounts that exist. Default: every account, application, number and login is accepted. */
  readonly accounts?: readonly AccountGiven[];
  /** Users of the API, for accounts that name none of their own. Default: any login, and none, is accepted. */
  readonly users?: readonly ApiUser[];
  readonly features?: Partial<Features>;
  readonly rate?: RateLimit;
  readonly profile?: ProfileName;
  readonly quirks?: readonly QuirkName[];
  /** Quirks that strike single messages by chance. Default: none do. */
  readonly drawnQuirks?: DrawnQuirks;
  /** Share of envelopes that are sent twice, from 0 to 1. Default 0. */
  readonly duplicateRatio?: number;
  /** Changes to how Bandwidth delivers. */
  readonly policy?: Partial<DeliveryPolicy>;
  /**
   * The file that keeps messages, deliveries, journal and effects; what is pending in it is taken up again. Default: all of
   * it is in memory, and gone with the process.
   */
  readonly store?: string | StoreChoice;
  /** A Redis that keeps what is to be delivered, for workers elsewhere to deliver. Default: this process delivers. */
  readonly queue?: QueueChoice;
  /** Attempts in flight to one URL at the same time. Default 50. */
  readonly concurrency?: number;
  readonly trouble?: Trouble;
  /** Certificates to trust beside those that Node trusts, PEM. */
  readonly ca?: string;
  /** Accepts any certificate of a consumer. Default false. */
  readonly insecure?: boolean;
  /** Posts to URLs beyond this machine and private networks. Default false. */
  readonly allowRemote?: boolean;
  /** The largest media file that is taken, in bytes. Default 3.5 MB. */
  readonly mediaMaxBytes?: number;
  /** Told of every request to the Messaging API and its answer. Default: nobody is. */
  readonly onExchange?: ((exchange: HttpExchange) => void) | undefined;
}
