import type { Redis } from 'ioredis';
import type { DeliveryPolicy } from '../../delivery/index.ts';
import { FlowingClock } from '../flowing-clock.ts';
import { BullMqBroker } from './bullmq-broker.ts';
import { RedisJournal } from './redis-journal.ts';
import { connect, type FleetPlace, keysOf, redisNow } from './redis.ts';
import { Wishes } from './wishes.ts';

/** What all of a fleet have in common; the first server writes it down. */
export interface FleetSettings {
  readonly version: typeof FLEET_VERSION;
  /** Every drawn number follows from it. */
  readonly seed: string;
  readonly policy: DeliveryPolicy;
}

export const FLEET_VERSION = 1;
/** Numbers of messages and deliveries that each server has for itself, so that no id is given out twice in a fleet. */
export const NUMBERS_PER_SERVER = 1_000_000_000;

/** What servers and workers of a fleet share, open. */
export interface Fleet {
  readonly settings: FleetSettings;
  /** Redis's time, which goes on by this machine's steady clock. */
  readonly clock: FlowingClock;
  readonly broker: BullMqBroker;
  readonly journal: RedisJournal;
  readonly wishes: Wishes;
  /** Lets go of every connection but those of the broker. */
  close(): void;
}

/** A fleet, as one of its servers sees it. */
export interface ServerOfFleet extends Fleet {
  /** Counted from 0. */
  readonly number: number;
}

/** Joins as a server. A fleet that was begun with other settings keeps them: the caller compares. */
export async function joinAsServer(place: FleetPlace, wanted: FleetSettings): Promise<ServerOfFleet> {
  const client = await connect(place, 'impatient');
  return orDisconnect(client, async () => {
    const keys = keysOf(place);
    await client.hsetnx(keys.settings, 'settings', JSON.stringify(wanted));
    const settings = await settingsIn(client, keys.settings);
    const number = (await client.incr(keys.servers)) - 1;
    const followingClient = await connect(place, 'patient');
    const clock = new FlowingClock({ startAt: await redisNow(client) });
    const journal = await RedisJournal.open({ key: keys.journal, client, followingClient });
    const broker = await BullMqBroker.open({ keys, client });
    const wishes = new Wishes(client, keys.wishes);
    const close = (): void => void followingClient.disconnect();
    return { settings: settings ?? wanted, clock, broker, journal, wishes, number, close };
  });
}

/** Joins as a worker; null where no server has begun the fleet yet. */
export async function joinAsWorker(
  place: FleetPlace,
  { parcelsAtOnce }: { readonly parcelsAtOnce?: number } = {},
): Promise<Fleet | null> {
  const asking = await connect(place, 'impatient');
  return orDisconnect(asking, async () => {
    const keys = keysOf(place);
    const settings = await settingsIn(asking, keys.settings);
    const now = await redisNow(asking);
    asking.disconnect();
    if (settings === null) return null;
    const client = await connect(place, 'patient');
    const takingClient = await connect(place, 'patient');
    const clock = new FlowingClock({ startAt: now });
    const journal = await RedisJournal.open({ key: keys.journal, client });
    const broker = await BullMqBroker.open({
      keys,
      client,
      takingClient,
      ...(parcelsAtOnce !== undefined && { parcelsAtOnce }),
    });
    return { settings, clock, broker, journal, wishes: new Wishes(client, keys.wishes), close: () => {} };
  });
}

/** What a fleet has written, for whoever only reads. */
export interface FleetReader {
  readonly journal: RedisJournal;
  /** Redis's time when it was opened, epoch milliseconds. */
  readonly now: number;
  close(): void;
}

/** Opens the journal of a fleet without joining it. */
export async function readFleet(place: FleetPlace): Promise<FleetReader> {
  const client = await connect(place, 'impatient');
  return orDisconnect(client, async () => {
    const journal = await RedisJournal.open({ key: keysOf(place).journal, client });
    return { journal, now: Math.round(await redisNow(client)), close: () => void client.disconnect() };
  });
}

async function settingsIn(client: Redis, key: string): Promise<FleetSettings | null> {
  const written = await client.hget(key, 'settings');
  return written === null ? null : (JSON.parse(written) as FleetSettings);
}

async function orDisconnect<Result>(client: Redis, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    client.disconnect();
    throw error;
  }
}
