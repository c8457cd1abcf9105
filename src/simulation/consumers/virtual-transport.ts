import { clearTimeout, setTimeout } from 'node:timers';
import type { AttemptRequest, Report, Transport } from '../../drivers/index.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A consumer that has answered nothing for so long, in real time, is taken to wait for a timer that it has set. */
const GRACE_MS = 80;

/** An answer so soon after a timer rang, in real time, came because of it. */
const BECAUSE_MS = 40;

/** Nobody waits for timers further away than this many timeouts. */
const MOST_TIMEOUTS = 3;

interface Waiting {
  /** How long timers have been waited for since the request was made. */
  waitedMs: number;
  readonly mostMs: number;
}

/**
 * Carries requests to a consumer that lives in virtual time.
 *
 * When nothing is answered any more and a handler has set a timer, nobody sits through it: time skips to it, and an answer that
 * comes of it counts as that much slower. So a handler that sleeps for eleven seconds is found out in no time. An answer that
 * comes of something else, such as a slow disk, counts as it came.
 */
export class VirtualTransport implements Transport {
  readonly #inner: Transport;
  readonly #time: VirtualTime;
  readonly #waiting = new Set<Waiting>();
  #watch: NodeJS.Timeout | undefined;
  #ends = 0;
  #rangAtMs = -Infinity;

  constructor(inner: Transport, time: VirtualTime) {
    this.#inner = inner;
    this.#time = time;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const { timeoutMs } = request;
    const waiting: Waiting = { waitedMs: 0, mostMs: timeoutMs * MOST_TIMEOUTS };
    this.#waiting.add(waiting);
    this.#inner.send(request, last => {
      this.#waiting.delete(waiting);
      this.#ends++;
      const isBecause = performance.now() - this.#rangAtMs <= BECAUSE_MS;
      report(isBecause ? slower(last, waiting.waitedMs, timeoutMs) : last);
    });
    if (this.#waiting.size > 0) this.#watchSoon();
  }

  async close(): Promise<void> {
    clearTimeout(this.#watch);
    await this.#inner.close();
  }

  #watchSoon(): void {
    if (this.#watch !== undefined) return;
    const ends = this.#ends;
    this.#watch = setTimeout(() => {
      void this.#skip(ends).then(() => {
        this.#watch = undefined;
        if (this.#waiting.size > 0) this.#watchSoon();
      });
    }, GRACE_MS);
  }

  async #skip(endsBefore: number): Promise<void> {
    const nextMs = this.#time.nextOfRequestsMs();
    const waiting = [...this.#waiting].filter(({ waitedMs, mostMs }) => waitedMs + (nextMs ?? 0) <= mostMs);
    if (waiting.length === 0 || this.#ends !== endsBefore || nextMs === null) return;
    for (const each of waiting) each.waitedMs += nextMs;
    this.#rangAtMs = performance.now();
    await this.#time.skipAhead(nextMs);
  }
}

/** What the sender makes of an answer that took so much longer: from its timeout on there was none. */
function slower(report: Report, byMs: number, timeoutMs: number): Report {
  const durationMs = report.durationMs + byMs;
  if (report.kind !== 'answered' || byMs === 0) return { ...report, durationMs };
  if (durationMs >= timeoutMs) return { kind: 'silent', durationMs };
  return { ...report, durationMs, lateByMs: (report.lateByMs ?? 0) + byMs };
}
