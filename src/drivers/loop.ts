import {
  type Answer,
  type Delivery,
  type DeliveryPolicy,
  type Entry,
  type Input,
  isFinished,
  step,
  type Waiting,
  waitingFrom,
  wakeAt,
} from '../delivery/index.ts';
import { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { Driver } from './driver.ts';
import { Lanes } from './lanes.ts';
import { DEFAULT_CONCURRENCY, type LoopParts } from './loop-parts.ts';
import { MemoryShelf, type Shelf } from './shelf.ts';
import type { Report } from './transport.ts';
import { Waiters } from './waiters.ts';

type Attempted = Extract<Entry, { kind: 'attempted' }>;

/**
 * The loop that all drivers in this process share: it wakes deliveries when they are due, obeys what the heart says, and tells
 * the heart what came back. Its clock decides how time passes, its transport where the bytes go.
 */
export class DeliveryLoop implements Driver {
  readonly clock: Clock;
  readonly #parts: LoopParts;
  readonly #policyOf: (url: string) => DeliveryPolicy;
  readonly #shelf: Shelf;
  readonly #agenda = new Agenda();
  #lanes: Lanes;
  /** Counts how often everything was abandoned, so that reports of an earlier era are not taken for new ones. */
  #era = 0;
  #alarmAt = Infinity;
  #cancelAlarm: () => void = () => {};
  #pending = 0;
  #inFlight = 0;
  #draining = false;
  readonly #waiters = new Waiters();

  constructor(parts: LoopParts) {
    this.#parts = parts;
    this.#policyOf = parts.policyOf ?? (() => parts.policy);
    this.clock = parts.clock;
    this.#shelf = parts.shelf ?? new MemoryShelf();
    this.#lanes = this.#emptyLanes();
  }

  get pending(): number {
    return this.#pending;
  }

  schedule(delivery: Delivery, dueAt: number): void {
    const { id, endpoint, subject, body, duplicateOf = null } = delivery;
    const [at, { url }] = [this.clock.now(), endpoint];
    this.#parts.journal.append({
      kind: 'scheduled',
      at,
      delivery: id,
      dueAt,
      url,
      subject,
      body,
      duplicateOf,
    });
    this.#pending++;
    this.#await(this.#shelf.add(delivery, waitingFrom(dueAt)), dueAt);
  }

  /** Takes on a delivery as somebody else has left it, without a word in the journal. */
  adopt(delivery: Delivery, state: Waiting): void {
    this.#pending++;
    this.#await(this.#shelf.add(delivery, state), state.dueAt);
  }

  idle(): Promise<void> {
    return this.#waiters.when(() => this.#pending === 0);
  }

  drain(): Promise<void> {
    this.#draining = true;
    return this.#waiters.when(() => this.#inFlight === 0);
  }

  abandon(): void {
    this.#era++;
    this.#cancelAlarm();
    this.#alarmAt = Infinity;
    this.#agenda.clear();
    this.#shelf.clear();
    this.#lanes = this.#emptyLanes();
    this.#pending = 0;
    this.#inFlight = 0;
    this.#waiters.look();
  }

  async close(): Promise<void> {
    this.#draining = true;
    this.#cancelAlarm();
    await this.#parts.transport.close();
    this.clock.close();
  }

  /** Takes up what an earlier process left: what waits is attempted when it is due, what was in flight is timed out. */
  resume(): void {
    for (const slot of this.#shelf.slots()) this.#takeUp(slot);
    this.#setAlarm();
  }

  #takeUp(slot: number): void {
    const state = this.#shelf.state(slot);
    const at = wakeAt(state);
    if (at === null) return;
    this.#pending++;
    this.#agenda.add(at, slot);
    if (state.phase !== 'in-flight') return;
    this.#inFlight++;
    this.#lanes.occupy(this.#shelf.url(slot));
  }

  #emptyLanes(): Lanes {
    return new Lanes(this.#parts.concurrency ?? DEFAULT_CONCURRENCY);
  }

  #await(slot: number, at: number): void {
    this.#agenda.add(at, slot);
    this.#setAlarm();
  }

  #setAlarm(): void {
    const nextAt = this.#agenda.nextAt();
    if (nextAt === null || nextAt >= this.#alarmAt) return;
    this.#cancelAlarm();
    this.#alarmAt = nextAt;
    this.#cancelAlarm = this.clock.at(nextAt, () => this.#wake());
  }

  #wake(): void {
    this.#alarmAt = Infinity;
    const now = this.clock.now();
    for (let next = this.#agenda.nextAt(); next !== null && next <= now; next = this.#agenda.nextAt()) {
      this.#wakeOne(this.#agenda.take());
    }
    this.#setAlarm();
  }

  /** A delivery in flight is woken to be timed out; one that waits has to find a free place first. */
  #wakeOne(slot: number): void {
    const isWaiting = this.#shelf.state(slot).phase === 'waiting';
    if (isWaiting && this.#draining) return;
    if (isWaiting && !this.#lanes.enter(this.#shelf.url(slot), slot)) return;
    this.#tell(slot, { kind: 'wake' });
  }

  #tell(slot: number, input: Input): void {
    const { draw, journal } = this.#parts;
    const delivery = this.#shelf.delivery(slot);
    const policy = this.#policyOf(delivery.endpoint.url);
    const before = this.#shelf.state(slot);
    const credentials = delivery.endpoint.credentials !== undefined;
    const given = { now: this.clock.now(), policy, draw, delivery: delivery.id, credentials };
    const { state, entries } = step(before, input, given);
    if (state === before) return;
    this.#shelf.save(slot, state);
    if (isFinished(state)) this.#shelf.remove(slot);
    if (before.phase === 'waiting' && state.phase === 'in-flight') this.#inFlight++;
    if (before.phase === 'in-flight' && state.phase !== 'in-flight') this.#inFlight--;
    let attempted: Attempted | null = null;
    for (const entry of entries) {
      journal.append(entry);
      if (entry.kind === 'attempted') attempted = entry;
    }
    if (state.phase === 'waiting') this.#wait(slot, state, delivery);
    if (attempted !== null) this.#send(slot, attempted, delivery);
    else this.#leave(delivery, isFinished(state));
  }

  #wait(slot: number, state: Waiting, delivery: Delivery): void {
    const { handBack } = this.#parts;
    if (handBack === undefined) return this.#await(slot, state.dueAt);
    this.#shelf.remove(slot);
    this.#pending--;
    handBack(delivery, state);
  }

  #leave(delivery: Delivery, finished: boolean): void {
    if (finished) this.#pending--;
    const next = this.#lanes.leave(delivery.endpoint.url);
    if (next !== null && !this.#draining) this.#tell(next, { kind: 'wake' });
    this.#waiters.look();
  }

  #send(slot: number, { attempt, request, authorized }: Attempted, { id, endpoint, body }: Delivery): void {
    const { firstBody, timeoutMs } = this.#policyOf(endpoint.url);
    const release = this.clock.hold();
    const isBodiless = firstBody === 'empty' && endpoint.credentials !== undefined && !authorized;
    const era = this.#era;
    const sent = { delivery: id, attempt, endpoint, body: isBodiless ? '' : body, authorized, timeoutMs };
    this.#parts.transport.send(sent, report => {
      if (era === this.#era) this.#hear(slot, request, report);
      release();
    });
  }

  #hear(slot: number, request: number, report: Report): void {
    const lateByMs = report.kind === 'answered' ? (report.lateByMs ?? 0) : 0;
    const { timeoutMs } = this.#policyOf(this.#shelf.url(slot));
    if (report.kind === 'silent' || lateByMs >= timeoutMs) return this.#awaitTimeout(slot);
    if (lateByMs === 0) return this.#answer(slot, request, report);
    const era = this.#era;
    this.clock.at(this.clock.now() + lateByMs, () => {
      if (era === this.#era) this.#answer(slot, request, report);
    });
  }

  /** Nothing will come any more: the delivery sleeps until its time is up. */
  #awaitTimeout(slot: number): void {
    const state = this.#shelf.state(slot);
    if (state.phase === 'in-flight') this.#await(slot, state.timeoutAt);
  }

  #answer(slot: number, request: number, report: Exclude<Report, { kind: 'silent' }>): void {
    const { durationMs } = report;
    const answer: Answer =
      report.kind === 'answered'
        ? { kind: 'answered', status: report.status, challenge: report.challenge }
        : { kind: 'broken', reason: report.reason, detail: report.detail };
    this.#tell(slot, { kind: 'answer', request, answer, durationMs });
  }
}
