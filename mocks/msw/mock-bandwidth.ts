import type { Entry } from '../../src/delivery/index.ts';
import type { Clock } from '../../src/drivers/index.ts';
import type {
  DeliveryRecord,
  Effect,
  MessageRecord,
  Outcomes,
  Received,
  Sender,
} from '../../src/sender/index.ts';
import type { Trouble } from '../../src/sender/trouble.ts';
import type { Api } from '../../src/simulation/index.ts';
import type { Arriving } from '../../src/server/arriving.ts';
import type { AimedFault } from './aimed-fault.ts';

/** A mock Bandwidth inside this process: no port, no waiting, nothing to shut down but itself. */
export interface MockBandwidth extends AsyncDisposable {
  /** Base URL of the Messaging API that links and the URLs of inbound media begin with. */
  readonly baseUrl: string;
  /** Where callbacks go over the network; empty where the consumer is in this process. */
  readonly callbackUrls: readonly string[];
  /** Every drawn number follows from it. */
  readonly seed: string | number;
  /** The time of the run, for those who want to freeze it or to know it. */
  readonly clock: Clock;
  /** The core behind the doors. */
  readonly sender: Sender;
  /** Messages that were accepted or came in, oldest first. */
  readonly messages: readonly MessageRecord[];
  /** Deliveries with their attempts, in the order in which they were scheduled. */
  readonly deliveries: readonly DeliveryRecord[];
  /** What was asked of the API, refused requests to send included, oldest first. */
  readonly effects: readonly Effect[];
  /** The same for laws: `fromFetch(handler, { api: mock.api })` lets them see what a consumer sends. */
  readonly api: Api;
  /** Everything that happened to deliveries, oldest first. */
  readonly journal: readonly Entry[];
  /** What the consumer threw, oldest first: instead of answering, and then the sender saw a 500, or in a faked timer. */
  readonly thrown: readonly unknown[];
  /** What becomes of messages, by recipient, by tag or by id: `mock.outcomes.byNumber.set('+1…', { kind: 'silent' })`. */
  readonly outcomes: Outcomes;
  /** What is wrong between sender and consumer; assign to change it. */
  trouble: Trouble;
  /** Lets a fault strike the deliveries that fit its aim, from now on. */
  strike(fault: AimedFault): void;
  /** The Messaging API as a function, for clients that take one instead of the network. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Lets a message come in; one entry for each owned number that it reaches. Default account: the first one. Rejects with a
   * `Problem` where there is no such account, or callbacks must not go where they are to go.
   */
  receive(arriving: Arriving, to?: { readonly accountId?: string }): Promise<readonly Received[]>;
  /** Resolves when every delivery is acknowledged or exhausted. Rejects where frozen time keeps one from it. */
  idle(): Promise<void>;
  /** Moves time on by so many milliseconds; what falls due on the way happens, in order. */
  advance(ms: number): Promise<void>;
  /** Puts it back to how it was created: everything is forgotten but the time and the ids that were given out. */
  reset(): void;
  close(): Promise<void>;
}
