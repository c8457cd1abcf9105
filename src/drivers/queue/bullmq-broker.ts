import type * as Engine from 'bullmq';
import type { Job, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Broker, Claim } from './broker.ts';
import type { Parcel } from './parcel.ts';
import type { keysOf } from './redis.ts';

interface BrokerParts {
  readonly keys: ReturnType<typeof keysOf>;
  /** For what is put. */
  readonly client: Redis;
  /** For what is taken; absent where nothing is. */
  readonly takingClient?: Redis;
  /** Parcels in the hands of one worker at the same time. Default 20. */
  readonly parcelsAtOnce?: number;
}

/** A worker that has not been heard of for so long has died, in milliseconds. */
const LOCK_MS = 10_000;
/** How often it is looked for such workers. */
const LOOK_FOR_STALLED_MS = 5000;
/** A parcel whose workers keep dying is not given up: its deliveries have 24 hours, and end by themselves. */
const MOST_DEATHS = 1_000_000;
const DEFAULT_PARCELS_AT_ONCE = 20;

/** Parcels as jobs of BullMQ: each is delayed until its first delivery is due, and goes to one worker at a time. */
export class BullMqBroker implements Broker {
  readonly #parts: BrokerParts;
  readonly #queue: Queue;
  readonly #engine: typeof Engine;
  #worker: Worker | undefined;

  private constructor(parts: BrokerParts, engine: typeof Engine) {
    const { keys, client } = parts;
    this.#parts = parts;
    this.#engine = engine;
    this.#queue = new engine.Queue(keys.queue, { connection: client, prefix: keys.prefix });
    this.#queue.on('error', () => {});
  }

  static async open(parts: BrokerParts): Promise<BullMqBroker> {
    return new BullMqBroker(parts, await import('bullmq'));
  }

  async put(parcels: readonly Parcel[]): Promise<void> {
    // BullMQ adds the delay to the time that this process has: the sum is an instant of Redis's time, whatever that is.
    const now = Date.now();
    const jobs = parcels.map(parcel => ({
      name: 'parcel',
      data: parcel,
      opts: {
        delay: Math.max(0, Math.round(parcel.dueAt - now)),
        removeOnComplete: true,
        removeOnFail: true,
        attempts: Number.MAX_SAFE_INTEGER,
        backoff: { type: 'fixed', delay: 1000 },
      },
    }));
    if (jobs.length > 0) await this.#queue.addBulk(jobs);
  }

  work(handle: (claim: Claim) => Promise<void>): void {
    const { keys, takingClient, parcelsAtOnce = DEFAULT_PARCELS_AT_ONCE } = this.#parts;
    if (takingClient === undefined) throw new Error('This broker was opened for putting only.');
    this.#worker = new this.#engine.Worker(keys.queue, job => handle(claimOf(job)), {
      connection: takingClient,
      prefix: keys.prefix,
      concurrency: parcelsAtOnce,
      lockDuration: LOCK_MS,
      stalledInterval: LOOK_FOR_STALLED_MS,
      maxStalledCount: MOST_DEATHS,
      maxStartedAttempts: MOST_DEATHS,
    });
    // What goes wrong with the connection mends itself, and what goes wrong with a job is tried again.
    this.#worker.on('error', () => {});
  }

  async stop(): Promise<void> {
    await this.#worker?.close();
  }

  async count(): Promise<number> {
    const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = await this.#queue.getJobCounts();
    return waiting + active + delayed + prioritized;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#queue.close();
    const { client, takingClient } = this.#parts;
    client.disconnect();
    takingClient?.disconnect();
  }
}

function claimOf(job: Job<Parcel>): Claim {
  return { parcel: job.data, keep: rest => job.updateData(rest) };
}
