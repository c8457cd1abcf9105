import { type Draw, drawInteger } from '../random/draw.ts';
import type { Channel } from './channel.ts';
import { senderKind } from './sender.ts';

type RangeMs = readonly [min: number, max: number];

/** How long each leg of a message's way takes, counted from the end of the leg before. */
export interface Latency {
  /** From leaving the queue until Bandwidth hands the message to the carrier. */
  readonly sendingMs: RangeMs;
  /** Until it has left Bandwidth's network. */
  readonly sentMs: RangeMs;
  /** Until the carrier, or the handset where it can, reports a delivery or failure. */
  readonly terminalMs: RangeMs;
}

/*
 * Assumed: Bandwidth publishes no figures. Captured receipts came 1 s after an SMS and 9 s after a toll-free one was made;
 * ours are of that order at the most, because nobody wants to wait for a mock.
 */
const SMS: Latency = { sendingMs: [5, 40], sentMs: [5, 40], terminalMs: [40, 400] };
const HANDSET_SMS: Latency = { sendingMs: [5, 40], sentMs: [5, 40], terminalMs: [300, 2_000] };
const MMS: Latency = { sendingMs: [50, 300], sentMs: [100, 500], terminalMs: [800, 3_000] };
const RBM: Latency = { sendingMs: [5, 60], sentMs: [20, 150], terminalMs: [100, 900] };

/** Assumed: how long Bandwidth takes to find that it will not send a message. */
export const REFUSAL_MS: RangeMs = [5, 60];
/** Assumed: how long the recipient of an RBM message takes to open it. */
export const READ_MS: RangeMs = [500, 4_000];
/** Assumed: how far an event that repeats, contradicts or trails another one comes behind it. */
export const TRAILING_MS: RangeMs = [20, 500];
/** As spec/magic-numbers.yaml says: how far a receipt comes behind the 9902 that had given it up. */
export const LATE_RECEIPT_MS = 3_600_000;
/** Assumed: how long an inbound message is on its way through Bandwidth. */
export const INBOUND_MS: RangeMs = [5, 80];

/** The latencies of a message; toll-free numbers and short codes wait for the handset (SUP-DLR). */
export function latencyOf(message: { readonly channel: Channel; readonly from: string }): Latency {
  switch (message.channel) {
    case 'SMS':
      return hearsFromHandset(message.from) ? HANDSET_SMS : SMS;
    case 'MMS':
      return MMS;
    case 'RBM':
      return RBM;
  }
}

function hearsFromHandset(from: string): boolean {
  const kind = senderKind(from);
  return kind === 'toll-free' || kind === 'short-code';
}

/** Draws a length of time in whole milliseconds. */
export function drawMs(draw: Draw, key: string, range: RangeMs): number {
  return drawInteger(draw, key, range);
}
