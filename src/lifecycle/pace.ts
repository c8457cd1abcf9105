import { figures } from '../contract/generated/figures.ts';
import type { Draw } from '../random/draw.ts';
import type { AcceptedMessage } from './accepted-message.ts';
import { drawMs, LATE_RECEIPT_MS, latencyOf, READ_MS, REFUSAL_MS, TRAILING_MS } from './latency.ts';

/** When things happen to one message at one recipient, if they happen at all. Epoch milliseconds, `…Ms` excepted. */
export interface Pace {
  readonly departAt: number;
  readonly refusedAt: number;
  readonly sendingAt: number;
  readonly sentAt: number;
  readonly terminalAt: number;
  /** When Bandwidth gives up on a receipt and reports 9902. */
  readonly timeoutAt: number;
  /** When the receipt comes that was given up. */
  readonly lateAt: number;
  /** From delivery to reading. */
  readonly readMs: number;
  /** How far an event that repeats, contradicts or trails another comes behind it. */
  readonly trailingMs: number;
}

/** Draws the pace of a message; the draw must be the recipient's own. */
export function paceOf(message: AcceptedMessage, departAt: number, draw: Draw): Pace {
  const latency = latencyOf(message);
  const sendingAt = departAt + drawMs(draw, 'sending', latency.sendingMs);
  const sentAt = sendingAt + drawMs(draw, 'sent', latency.sentMs);
  const timeoutAt = departAt + figures.receiptTimeoutMs;
  return {
    departAt,
    refusedAt: departAt + drawMs(draw, 'refused', REFUSAL_MS),
    sendingAt,
    sentAt,
    terminalAt: sentAt + drawMs(draw, 'terminal', latency.terminalMs),
    timeoutAt,
    lateAt: timeoutAt + LATE_RECEIPT_MS,
    readMs: drawMs(draw, 'read', READ_MS),
    trailingMs: drawMs(draw, 'trailing', TRAILING_MS),
  };
}
