import { bandwidthPolicy, type Delivery, type DeliveryPolicy, Journal } from '../delivery/index.ts';
import { type Clock, DeliveryLoop, type Driver, type Shelf, type Transport } from '../drivers/index.ts';
import {
  type AcceptedMessage,
  acceptMessage,
  acceptMultiChannel,
  type Account,
  admit,
  type Application,
  behaviourOf,
  DEFAULT_MEDIA_BASE,
  emptyQueue,
  type Incoming,
  type MessageRequest,
  type MultiChannelRequest,
  owns,
  plan,
  planInbound,
  type PlannedEvent,
  type Queue,
} from '../lifecycle/index.ts';
import { type Draw, drawFrom } from '../random/draw.ts';
import { Accounts, type AccountsOptions } from './accounts.ts';
import { DeliveryBook } from './delivery-book.ts';
import type { Effect } from './effect.ts';
import { MessageBook } from './message-book.ts';
import { Outcomes } from './outcomes.ts';
import { Poster } from './poster.ts';

/** Effects that are remembered; beyond that the older half is let go. */
const MAX_EFFECTS = 100_000;

/** The error code of a message whose sender number does not belong to the account. */
const FORBIDDEN_FROM_CODE = 4403;

/** What a sender is made of. */
export interface SenderOptions extends AccountsOptions {
  /** Every drawn number follows from it. */
  readonly seed: string | number;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Default: Bandwidth's. */
  readonly policy?: DeliveryPolicy;
  /** Share of envelopes that are sent twice, from 0 to 1. Default 0. */
  readonly duplicateRatio?: number;
  /** Attempts in flight to one URL at the same time. */
  readonly concurrency?: number;
  /** Where unfinished deliveries are kept. Default: in memory. */
  readonly shelf?: Shelf;
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
  readonly deliveries: readonly Delivery[];
}

/** What became of a request to send. */
export type Sent =
  | { readonly kind: 'accepted'; readonly message: AcceptedMessage }
  | Extract<ReturnType<typeof admit>, { kind: 'refused' }>;

/**
 * The mock's core: it accepts messages, plans what is told of them, delivers that, and keeps the journal.
 *
 * It knows no protocol: the doors translate HTTP requests and programs' calls into its methods.
 */
export class Sender {
  readonly clock: Clock;
  readonly journal = new Journal();
  readonly deliveries: DeliveryBook;
  readonly messages = new MessageBook();
  readonly outcomes = new Outcomes();
  readonly effects: Effect[] = [];
  readonly accounts: Accounts;
  readonly driver: Driver;
  readonly #draw: Draw;
  readonly #poster: Poster;
  readonly #mediaBaseUrl: (() => string) | undefined;
  readonly #queues = new Map<string, Queue>();
  #onEffect: (effect: Effect) => void = () => {};
  #messageCount = 0;

  constructor(options: SenderOptions) {
    const { seed, clock, transport, policy = bandwidthPolicy, concurrency, shelf } = options;
    this.clock = clock;
    this.#draw = drawFrom(seed);
    this.deliveries = new DeliveryBook(this.journal);
    this.accounts = new Accounts(options);
    this.driver = new DeliveryLoop({
      clock,
      transport,
      policy,
      draw: this.#draw,
      journal: this.journal,
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(shelf === undefined ? {} : { shelf }),
    });
    this.#mediaBaseUrl = options.mediaBaseUrl;
    const { duplicateRatio = 0 } = options;
    this.#poster = new Poster({ driver: this.driver, draw: this.#draw, duplicateRatio });
  }

  /** Takes a valid request to send on: queue, plan, deliveries. */
  send(from: From, request: MessageRequest): Sent {
    return this.#admit(from, acceptMessage(request, this.#given(from)));
  }

  /** The same for a multi-channel request. */
  sendMultiChannel(from: From, request: MultiChannelRequest): Sent {
    return this.#admit(from, acceptMultiChannel(request, this.#given(from)));
  }

  /** Lets something come in for an account: one event, and one entry of the answer, for each owned number that it reaches. */
  receive(incoming: Incoming, account: Account = this.accounts.first): readonly Received[] {
    const now = this.clock.now();
    const key = `in${this.#messageCount++}`;
    const given = { account, draw: this.#draw, now, key, mediaBaseUrl: this.mediaBaseUrl() };
    return planInbound(incoming, given).map(event => {
      const { messageId } = event;
      this.messages.add(messageId, { direction: 'in', accountId: account.id, receivedAt: now, event });
      return { messageId, deliveries: this.#post(account, [event]) };
    });
  }

  /** Delivers an envelope again, at once, as a duplicate; null when there is no delivery of that id. */
  resend(deliveryId: string): Delivery | null {
    const record = this.deliveries.find(deliveryId);
    return record === undefined ? null : this.#poster.repeat(record, this.clock.now());
  }

  /** Calls the reader for each effect from now on. */
  followEffects(reader: (effect: Effect) => void): void {
    this.#onEffect = reader;
  }

  /** Notes what a consumer asked the API for. */
  record(effect: Effect): void {
    this.effects.push(effect);
    this.#onEffect(effect);
    if (this.effects.length > MAX_EFFECTS) this.effects.splice(0, this.effects.length - MAX_EFFECTS / 2);
  }

  /** Where media can be had, up to and without `/users`. */
  mediaBaseUrl(): string {
    return this.#mediaBaseUrl?.() ?? DEFAULT_MEDIA_BASE;
  }

  /** Resolves when every delivery is acknowledged or exhausted. */
  idle(): Promise<void> {
    return this.driver.idle();
  }

  drain(): Promise<void> {
    return this.driver.drain();
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** Forgets messages, effects, outcomes, queues and what is pending; time and ids go on. */
  reset(): void {
    this.driver.abandon();
    this.deliveries.clear();
    this.journal.clear();
    this.messages.clear();
    this.outcomes.clear();
    this.#queues.clear();
    this.effects.length = 0;
  }

  #given({ account, application }: From) {
    const behaviour = behaviourOf(account, application);
    return { account, behaviour, draw: this.#draw, now: this.clock.now(), key: `out${this.#messageCount++}` };
  }

  #admit({ account, application }: From, message: AcceptedMessage): Sent {
    const now = this.clock.now();
    const queue = this.#queues.get(account.id) ?? emptyQueue;
    const admission = admit(queue, message.segmentCount * message.to.length, { limit: account.rate, now });
    if (admission.kind === 'refused') return admission;
    this.#queues.set(account.id, admission.queue);
    if (!owns(account, message.from)) {
      this.outcomes.byMessage.set(message.id, { kind: 'failed', errorCode: FORBIDDEN_FROM_CODE });
    }
    const given = {
      account,
      application,
      outcomes: this.outcomes,
      draw: this.#draw,
      now: admission.departAt,
    };
    const { courses, events } = plan(message, given);
    this.messages.add(message.id, { direction: 'out', message, courses, events });
    this.#post(account, events);
    return { kind: 'accepted', message };
  }

  /** Posts to the application that each event names: a multi-channel message may leave by another one than its first. */
  #post(account: Account, events: readonly PlannedEvent[]): Delivery[] {
    const ids = new Set(events.map(({ applicationId }) => applicationId));
    return [...ids].flatMap(id => {
      const application = this.accounts.application(account, id);
      const own = events.filter(({ applicationId }) => applicationId === id);
      return application === undefined ? [] : this.#poster.post(own, application);
    });
  }
}
