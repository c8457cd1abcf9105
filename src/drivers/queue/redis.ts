import type { Redis } from 'ioredis';

/** Where a fleet meets. */
export interface FleetPlace {
  /** `redis://[user:password@]host[:port][/db]`, or `rediss://` for TLS. */
  readonly url: string;
  /** Certificates to trust beside those that Node trusts, PEM; for `rediss://`. */
  readonly ca?: string | undefined;
  /** What this fleet is called, so that several can share a Redis. Default `bwkit`. */
  readonly name?: string | undefined;
}

export const DEFAULT_FLEET = 'bwkit';
/** How long a server waits for Redis before it refuses what it is asked, in milliseconds. */
const PATIENCE_MS = 5000;
const LONGEST_PAUSE_MS = 2000;

/** How a connection behaves while Redis is away. */
type Manner =
  /** Commands fail after a few seconds: whoever asked is told. */
  | 'impatient'
  /** Commands wait until Redis is back: what was begun is brought to its end. */
  | 'patient';

/** Opens a connection. It comes back by itself for as long as it is not closed. */
export async function connect({ url, ca }: FleetPlace, manner: Manner): Promise<Redis> {
  const { Redis: Client } = await import('ioredis');
  const client = new Client(url, {
    maxRetriesPerRequest: null,
    retryStrategy: times => Math.min(times * 100, LONGEST_PAUSE_MS),
    ...(manner === 'impatient' && { commandTimeout: PATIENCE_MS }),
    ...(ca !== undefined && { tls: { ca } }),
  });
  // A connection that breaks is made anew; without a listener it would be an uncaught error.
  client.on('error', () => {});
  return client;
}

/** The names of everything that a fleet keeps in Redis. All of a fleet lies in one slot of a cluster. */
export function keysOf({ name = DEFAULT_FLEET }: FleetPlace) {
  const prefix = `{${name}}`;
  return {
    /** What BullMQ puts before the name of its queue. */
    prefix,
    queue: 'deliveries',
    /** A stream: what everybody writes. */
    journal: `${prefix}:journal`,
    /** A hash: how the fleet delivers, written by its first server. */
    settings: `${prefix}:settings`,
    /** A counter: how many servers there have been. */
    servers: `${prefix}:servers`,
    /** A hash: what servers want of all workers from now on. */
    wishes: `${prefix}:wishes`,
  };
}

/** The time of day as Redis has it, epoch milliseconds: the one clock that all of a fleet go by. */
export async function redisNow(client: Redis): Promise<number> {
  const before = performance.now();
  const [seconds, micros] = await client.time();
  const halfWayMs = (performance.now() - before) / 2;
  return Number(seconds) * 1000 + Number(micros) / 1000 + halfWayMs;
}
