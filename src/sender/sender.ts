import { bandwidthPolicy, type Delivery, type Journal } from '../delivery/index.ts';
import { type Clock, DeliveryLoop, type Driver } from '../drivers/index.ts';
import {
  type AcceptedMessage,
  acceptMessage,
  acceptMultiChannel,
  type Account,
  admit,
  behaviourOf,
  type CarrierOutcome,
  DEFAULT_MEDIA_BASE,
  emptyQueue,
  type Incoming,
  type MessageRequest,
  type MultiChannelRequest,
  owns,
  planInbound,
  type PlannedEvent,
  type Queue,
} from '../lifecycle/index.ts';
import { type Draw, drawFrom } from '../random/draw.ts';
import { Accounts } from './accounts.ts';
import type { DeliveryBook } from './delivery-book.ts';
import type { Effect } from './effect.ts';
import type { MessageBook, MessageRecord } from './message-book.ts';
import { outcomeOf, Outcomes } from './outcomes.ts';
import { policiesByUrl } from './policies.ts';
import { PlannedRecord } from './planned-record.ts';
import { Poster } from './poster.ts';
import type { From, Received, SenderOptions, Sent } from './sender-options.ts';
import { MemoryStore } from './store/memory-store.ts';
import type { Progress, Scheduled, Store } from './store/store.ts';

/** What becomes of a message whose sender number does not belong to the account. */
const FORBIDDEN_FROM: CarrierOutcome = { kind: 'failed', errorCode: 4403 };

/**
 * The mock's core: it accepts messages, plans what is told of them, delivers that, and keeps the journal.
 *
 * It knows no protocol: the doors translate HTTP requests and programs' calls into its methods.
 */
export class Sender {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly deliveries: DeliveryBook;
  readonly messages: MessageBook;
  readonly outcomes = new Outcomes();
  readonly store: Store;
  readonly accounts: Accounts;
  readonly driver: Driver;
  readonly #draw: Draw;
  readonly #poster: Poster;
  readonly #mediaBaseUrl: (() => string) | undefined;
  readonly #queues: Map<string, Queue>;
  readonly #effectReaders = new Set<(effect: Effect) => void>();
  #messageCount: number;

  constructor(options: SenderOptions) {
    const { seed, clock, transport, policy = bandwidthPolicy, concurrency } = options;
    const { store = new MemoryStore() } = options;
    this.store = store;
    this.journal = store.journal;
    this.messages = store.messages;
    this.deliveries = store.deliveries;
    this.clock = clock;
    this.#draw = drawFrom(seed);
    this.accounts = new Accounts(options);
    const { driverFor = (parts): Driver => new DeliveryLoop(parts) } = options;
    this.driver = driverFor({
      clock,
      transport: store.guard(transport),
      policy,
      policyOf: policiesByUrl({ accounts: options.accounts ?? [], callbacks: options.callbacks, policy }),
      draw: this.#draw,
      journal: this.journal,
      ...(concurrency === undefined ? {} : { concurrency }),
      shelf: store.shelf,
    });
    this.#mediaBaseUrl = options.mediaBaseUrl;
    const { duplicateRatio = () => 0 } = options;
    const { legacy } = store;
    this.#messageCount = legacy?.messages ?? 0;
    this.#queues = new Map(Object.entries(legacy?.queues ?? {}));
    this.#poster = new Poster({ legacy, draw: this.#draw, duplicateRatio });
    store.attach(() => this.#progress());
  }

  /** Takes up what the store holds from an earlier process. To be called once, when everything is ready. */
  resume(): void {
    this.driver.resume();
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
      const { messageId, recipient } = event;
      const record = { direction: 'in', accountId: account.id, receivedAt: now, event } as const;
      return {
        messageId,
        to: recipient,
        deliveries: this.#promise({ id: messageId, record }, this.#post(account, [event])),
      };
    });
  }

  /** Delivers an envelope again, at once, as a duplicate; null when there is no delivery of that id. */
  resend(deliveryId: string): Delivery | null {
    const record = this.deliveries.find(deliveryId);
    if (record === undefined) return null;
    const scheduled = this.#poster.repeat(record, this.clock.now());
    this.#promise(null, [scheduled]);
    return scheduled.delivery;
  }

  /** Calls the reader for each effect from now on; returns how to stop that. */
  followEffects(reader: (effect: Effect) => void): () => void {
    this.#effectReaders.add(reader);
    return () => void this.#effectReaders.delete(reader);
  }

  /** Notes what a consumer asked the API for. */
  record(effect: Effect): void {
    this.store.record(effect, kept => {
      for (const reader of this.#effectReaders) reader(kept);
    });
  }

  /** What consumers asked the API for. */
  get effects(): readonly Effect[] {
    return this.store.effects.list();
  }

  /** Resolves when what was promised so far is safe, with whether all of it is; null when there is nothing to wait for. */
  commit(): Promise<boolean> | null {
    return this.store.commit();
  }

  /** Where media can be had, up to and without `/users`. */
  mediaBaseUrl(): string {
    return this.#mediaBaseUrl?.() ?? DEFAULT_MEDIA_BASE;
  }

  /** Resolves when every delivery is acknowledged or exhausted. */
  async idle(): Promise<void> {
    await this.commit();
    await this.driver.idle();
    await this.commit();
  }

  drain(): Promise<void> {
    return this.driver.drain();
  }

  async close(): Promise<void> {
    await this.driver.close();
    this.store.close();
  }

  /** Forgets messages, effects, outcomes, queues and what is pending; time and ids go on. */
  reset(): void {
    this.store.clear();
    this.driver.abandon();
    this.outcomes.clear();
    this.#queues.clear();
  }

  #progress(): Progress {
    return {
      at: this.clock.now(),
      messages: this.#messageCount,
      deliveries: this.#poster.count,
      queues: Object.fromEntries(this.#queues),
    };
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
    const outcomes = owns(account, message.from)
      ? this.outcomes.for(message)
      : outcomeOf(message.id, FORBIDDEN_FROM);
    const given = { account, application, outcomes, draw: this.#draw, now: admission.departAt };
    const record = new PlannedRecord(message, given);
    // Outcomes can be changed later, and a multi-channel message may leave by an application that has a URL.
    const isSilent =
      outcomes === undefined && application.statusUrl === undefined && message.channelList === undefined;
    this.#promise({ id: message.id, record }, isSilent ? [] : this.#post(account, record.events));
    return { kind: 'accepted', message };
  }

  /** Nothing is delivered before it is safe, and until then time does not jump ahead of it. */
  #promise(
    message: { readonly id: string; readonly record: MessageRecord } | null,
    scheduled: readonly Scheduled[],
  ): Delivery[] {
    const release = this.clock.hold();
    this.store.accept({ at: this.clock.now(), message, scheduled }, isKept => {
      if (isKept) for (const { delivery, dueAt } of scheduled) this.driver.schedule(delivery, dueAt);
      release();
    });
    return scheduled.map(({ delivery }) => delivery);
  }

  /** Posts to the application that each event names: a multi-channel message may leave by another one than its first. */
  #post(account: Account, events: readonly PlannedEvent[]): Scheduled[] {
    const ids = new Set(events.map(({ applicationId }) => applicationId));
    return [...ids].flatMap(id => {
      const application = this.accounts.application(account, id);
      const own = events.filter(({ applicationId }) => applicationId === id);
      return application === undefined ? [] : this.#poster.post(own, application);
    });
  }
}
