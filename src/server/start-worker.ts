import type { Entry, Subject } from '../delivery/index.ts';
import { drawFrom } from '../random/draw.ts';
import { HttpTransport, type HttpOptions } from '../drivers/http.ts';
import { type Fleet, NUMBERS_PER_SERVER } from '../drivers/queue/fleet.ts';
import { FleetWorker } from '../drivers/queue/fleet-worker.ts';
import type { FleetPlace } from '../drivers/queue/redis.ts';
import { deliveryNumber } from '../sender/delivery-id.ts';
import { type Trouble, TroubledTransport } from '../sender/trouble.ts';
import { unreachable } from './fleet-problems.ts';

/** How a worker is started. */
export interface WorkerOptions extends Pick<HttpOptions, 'ca' | 'insecure'> {
  readonly place: FleetPlace;
  /** Attempts in flight from this worker to one URL at the same time. Default 50. */
  readonly concurrency?: number;
  /** Parcels of up to 50 deliveries in its hands at the same time. Default 20. */
  readonly parcelsAtOnce?: number;
}

/** A worker that is running. */
export interface RunningWorker extends AsyncDisposable {
  readonly seed: string;
  /** The fleet's time, epoch milliseconds. */
  now(): number;
  /** What the deliveries in its hands are about. */
  about(delivery: string): Subject | undefined;
  /** Told of every entry of the journal that it writes. */
  follow(read: (entry: Entry) => void): void;
  /** Takes no more, lets what is in flight come to its end, and gives the rest back. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a worker of a fleet; null where no server has begun the fleet yet.
 *
 * Rejects with a `Problem` when Redis cannot be reached.
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker | null> {
  const { place, parcelsAtOnce } = options;
  const fleet = await joined(place, parcelsAtOnce);
  if (fleet === null) return null;
  const { broker, clock, journal, settings, wishes } = fleet;
  const draw = drawFrom(settings.seed);
  const { ca, insecure = false, concurrency } = options;
  const inner = new HttpTransport({ insecure, ...(ca !== undefined && { ca }) });
  const transport = new TroubledTransport({ inner, draw, clock });
  const worker = new FleetWorker({
    broker,
    journal,
    clock,
    transport,
    policy: settings.policy,
    draw,
    isForgotten: id => isForgotten(id, wishes.current),
    ...(concurrency !== undefined && { concurrency }),
  });
  await wishes.watch(() => (transport.trouble = troubleIn(wishes.current)));
  worker.start();
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= closed(worker, fleet));
  return {
    seed: settings.seed,
    now: () => clock.now(),
    about: id => worker.about(id),
    follow: read => worker.follow(read),
    drain: () => worker.drain(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function joined(place: FleetPlace, parcelsAtOnce: number | undefined): Promise<Fleet | null> {
  try {
    const { joinAsWorker } = await import('../drivers/queue/fleet.ts');
    return await joinAsWorker(place, parcelsAtOnce === undefined ? {} : { parcelsAtOnce });
  } catch (cause) {
    throw unreachable(place.url, cause);
  }
}

async function closed(worker: FleetWorker, { broker, clock, wishes }: Fleet): Promise<void> {
  await worker.close();
  wishes.stop();
  await broker.close();
  clock.close();
}

/** A server that was reset wants to know no more of what it had promised until then. */
function isForgotten(id: string, wishes: Readonly<Record<string, string>>): boolean {
  const number = deliveryNumber(id);
  const last = wishes[`forgotten/${Math.floor((number - 1) / NUMBERS_PER_SERVER)}`];
  return last !== undefined && number <= Number(last);
}

function troubleIn({ trouble = '{}' }: Readonly<Record<string, string>>): Trouble {
  return JSON.parse(trouble) as Trouble;
}
