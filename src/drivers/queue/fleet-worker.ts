import { clearTimeout, setTimeout } from 'node:timers';
import {
  type Delivery,
  type DeliveryPolicy,
  type Entry,
  Journal,
  type Subject,
  type Waiting,
} from '../../delivery/index.ts';
import type { Draw } from '../../random/draw.ts';
import type { Clock } from '../clock.ts';
import { DeliveryLoop } from '../loop.ts';
import type { Transport } from '../transport.ts';
import type { Broker, Claim, FleetJournal } from './broker.ts';
import { packed, type Waybill } from './parcel.ts';

/** What a worker is made of. */
export interface FleetWorkerParts {
  readonly broker: Broker;
  readonly journal: FleetJournal;
  readonly clock: Clock;
  readonly transport: Transport;
  /** How the fleet delivers. */
  readonly policy: DeliveryPolicy;
  /** The same for every worker, so that all of them plan alike. */
  readonly draw: Draw;
  /** Attempts in flight from this worker to one URL at the same time. Default 50. */
  readonly concurrency?: number;
  /** Whether nobody wants to know any more what becomes of a delivery. Default: never. */
  readonly isForgotten?: (delivery: string) => boolean;
}

/** How often it is put down what has been achieved, in milliseconds of real time: so much comes again when a worker dies. */
const CHECKPOINT_MS = 200;
/** How soon the journal tells of an attempt that is still in flight, in milliseconds of real time. */
const TELL_WITHIN_MS = 50;

/** One parcel in the hands of this worker. */
interface Open {
  readonly claim: Claim;
  readonly waybills: Map<string, Waybill>;
  /** What waits for a later attempt and is not put back yet. */
  returned: Waybill[];
  isChanged: boolean;
  timer: NodeJS.Timeout | undefined;
  readonly finish: () => void;
}

/**
 * Takes parcels whose time has come and makes one attempt of each delivery in them; what has to be tried again travels on as a
 * parcel of its own. The delivery loop and the heart in it are those of every other driver.
 */
export class FleetWorker {
  readonly #parts: FleetWorkerParts;
  readonly #loop: DeliveryLoop;
  readonly #journal = new Journal({ kept: 0 });
  readonly #policies = new Map<string, DeliveryPolicy>();
  /** Which parcel a delivery came in. */
  readonly #holders = new Map<string, Open>();
  readonly #readers: ((entry: Entry) => void)[] = [];
  #entries: Entry[] = [];
  #telling: NodeJS.Timeout | undefined;
  #isDraining = false;

  constructor(parts: FleetWorkerParts) {
    const { clock, transport, policy, draw, concurrency } = parts;
    this.#parts = parts;
    this.#loop = new DeliveryLoop({
      clock,
      transport,
      policy,
      policyOf: url => this.#policies.get(url) ?? policy,
      draw,
      journal: this.#journal,
      handBack: (delivery, state) => this.#return(delivery, state),
      ...(concurrency !== undefined && { concurrency }),
    });
    this.#journal.follow(entry => this.#read(entry));
  }

  /** Deliveries in the hands of this worker. */
  get pending(): number {
    return this.#loop.pending;
  }

  /** What a delivery in the hands of this worker is about. */
  about(delivery: string): Subject | undefined {
    return this.#holders.get(delivery)?.waybills.get(delivery)?.delivery.subject;
  }

  /** Calls the reader for every entry that this worker writes. */
  follow(read: (entry: Entry) => void): void {
    this.#readers.push(read);
  }

  /** Begins to take parcels. */
  start(): void {
    this.#parts.broker.work(claim => this.#handle(claim));
  }

  /** Takes no more, lets what is in flight come to its end, and gives the rest back. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    const stopped = this.#parts.broker.stop();
    await this.#loop.drain();
    for (const open of new Set(this.#holders.values())) {
      for (const [id, waybill] of open.waybills) this.#settle(open, id, waybill);
    }
    await stopped;
  }

  async close(): Promise<void> {
    if (!this.#isDraining) await this.drain();
    clearTimeout(this.#telling);
    await this.#loop.close();
  }

  #handle(claim: Claim): Promise<void> {
    const { isForgotten = () => false } = this.#parts;
    // What is in our hands already has come a second time, because we were thought to be dead.
    const fresh = claim.parcel.waybills.filter(
      ({ delivery: { id } }) => !this.#holders.has(id) && !isForgotten(id),
    );
    if (fresh.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const finish = (): void => void this.#writeDown(open).then(resolve, reject);
      const waybills = new Map(fresh.map(waybill => [waybill.delivery.id, waybill]));
      const open: Open = { claim, waybills, returned: [], isChanged: false, timer: undefined, finish };
      for (const id of waybills.keys()) this.#holders.set(id, open);
      if (this.#isDraining) for (const [id, waybill] of waybills) this.#settle(open, id, waybill);
      else for (const waybill of fresh) this.#adopt(waybill);
    });
  }

  #adopt({ delivery, state, policy }: Waybill): void {
    if (policy !== undefined) this.#policies.set(delivery.endpoint.url, policy);
    this.#loop.adopt(delivery, state);
  }

  #read(entry: Entry): void {
    this.#entries.push(entry);
    for (const read of this.#readers) read(entry);
    this.#telling ??= setTimeout(() => void this.#tell(), TELL_WITHIN_MS);
    if (entry.kind !== 'acknowledged' && entry.kind !== 'exhausted') return;
    const open = this.#holders.get(entry.delivery);
    if (open !== undefined) this.#settle(open, entry.delivery, null);
  }

  #return(delivery: Delivery, state: Waiting): void {
    const open = this.#holders.get(delivery.id);
    const policy = open?.waybills.get(delivery.id)?.policy;
    if (open !== undefined)
      this.#settle(open, delivery.id, { delivery, state, ...(policy !== undefined && { policy }) });
  }

  /** A delivery of the parcel is done with here: for good, or with what is to travel on. */
  #settle(open: Open, id: string, onward: Waybill | null): void {
    open.waybills.delete(id);
    this.#holders.delete(id);
    if (onward !== null) open.returned.push(onward);
    open.isChanged = true;
    if (open.waybills.size === 0) {
      clearTimeout(open.timer);
      open.finish();
    } else open.timer ??= setTimeout(() => void this.#checkpoint(open), CHECKPOINT_MS);
  }

  /** Puts down how far a parcel is, so that a successor repeats little. When that fails, the next one tries again. */
  async #checkpoint(open: Open): Promise<void> {
    const left = [...open.waybills.values()];
    open.isChanged = false;
    try {
      await this.#writeDown(open);
      if (left.length > 0)
        await open.claim.keep({ waybills: left, dueAt: Math.min(...left.map(({ state }) => state.dueAt)) });
    } catch {
      open.isChanged = true;
    }
    open.timer = undefined;
    if (open.isChanged && open.waybills.size > 0)
      open.timer = setTimeout(() => void this.#checkpoint(open), CHECKPOINT_MS);
  }

  /** What travels on is safe before the journal says so, and both are before the parcel is done with. */
  async #writeDown(open: Open): Promise<void> {
    const { returned } = open;
    open.returned = [];
    try {
      if (returned.length > 0) await this.#parts.broker.put(packed(returned));
    } catch (error) {
      open.returned.unshift(...returned);
      throw error;
    }
    await this.#writeEntries();
  }

  /** Whoever reads along learns of an attempt while it is in flight. What cannot be told now is told with the next parcel. */
  async #tell(): Promise<void> {
    this.#telling = undefined;
    await this.#writeEntries().catch(() => {});
  }

  async #writeEntries(): Promise<void> {
    const entries = this.#entries;
    if (entries.length === 0) return;
    this.#entries = [];
    try {
      await this.#parts.journal.write(entries);
    } catch (error) {
      this.#entries.unshift(...entries);
      throw error;
    }
  }
}
