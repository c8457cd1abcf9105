import type { Entry } from '../../delivery/index.ts';
import type { Parcel } from './parcel.ts';

/** A parcel that a worker has taken. */
export interface Claim {
  readonly parcel: Parcel;
  /** Replaces what somebody else takes over should this worker die. */
  keep(rest: Parcel): Promise<void>;
}

/** The engine that keeps parcels until they are due and hands each to one worker; a dead worker's parcels go to another. */
export interface Broker {
  /** Takes parcels; resolves when they are as safe as the engine makes them. */
  put(parcels: readonly Parcel[]): Promise<void>;
  /** Hands over parcels from now on, each when it is due; one is done with when the promise is kept. */
  work(handle: (claim: Claim) => Promise<void>): void;
  /** Hands over no more, and resolves when all that were handed over are done with. */
  stop(): Promise<void>;
  /** Parcels that are not done with. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** The journal of a fleet: what every server and worker writes, in the order in which it arrived. */
export interface FleetJournal {
  /** Resolves when the entries are as safe as the engine makes them. */
  write(entries: readonly Entry[]): Promise<void>;
  /** Reads along from now on; returns how to stop that. */
  follow(read: (entries: readonly Entry[]) => void): () => void;
}
