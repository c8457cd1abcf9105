import type { Delivery, DeliveryPolicy, Waiting } from '../../delivery/index.ts';

/** A delivery that waits, as it travels: whoever takes it up goes on from its state. */
export interface Waybill {
  readonly delivery: Delivery;
  readonly state: Waiting;
  /** How it is delivered, where that is not as the fleet's settings say. */
  readonly policy?: DeliveryPolicy;
}

/** Deliveries that are due at about the same time, so that what the engine costs is paid once for all of them. */
export interface Parcel {
  readonly waybills: readonly Waybill[];
  /** The first instant at which one of them is due, epoch milliseconds. */
  readonly dueAt: number;
}

/** Deliveries in one parcel at most: more save little, and come again in one go when a worker dies. */
export const MOST_WAYBILLS = 50;
/**
 * How far apart deliveries of one parcel may be due, in milliseconds. Whoever takes a parcel still waits for each of them, so
 * that this costs no exactness.
 */
export const SLOT_MS = 500;

/** Packs deliveries into parcels, in the order in which they are due. */
export function packed(waybills: readonly Waybill[]): readonly Parcel[] {
  const parcels: { waybills: Waybill[]; dueAt: number }[] = [];
  for (const waybill of waybills.toSorted((a, b) => a.state.dueAt - b.state.dueAt)) {
    const last = parcels.at(-1);
    const { dueAt } = waybill.state;
    const isRoom = last !== undefined && last.waybills.length < MOST_WAYBILLS;
    if (isRoom && dueAt - last.dueAt < SLOT_MS) last.waybills.push(waybill);
    else parcels.push({ waybills: [waybill], dueAt });
  }
  return parcels;
}
