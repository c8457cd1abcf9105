import { clearTimeout, setTimeout } from 'node:timers';
import { type Delivery, type DeliveryPolicy, type Endpoint, Journal } from '../delivery/index.ts';
import { BentTransport, DeliveryLoop, JumpingClock, type Manner } from '../drivers/index.ts';
import type { CrashPoint } from '../faults/index.ts';
import type { Draw } from '../random/draw.ts';
import type { RunningConsumer } from './consumer.ts';
import { credentialHeaders } from './credential-headers.ts';
import type { Posting } from './posting.ts';
import { TrafficRecord } from './traffic-record.ts';
import { pause, turn } from './watch.ts';

/** What the sender of one run is made of. */
export interface SendingParts {
  readonly consumer: RunningConsumer;
  readonly policy: DeliveryPolicy;
  readonly draw: Draw;
  readonly startAt: number;
  /** How long the consumer has been seen to work on after an answer, in milliseconds of real time. */
  readonly lagMs: number;
  /** Attempts in flight at the same time. */
  readonly concurrency: number | undefined;
}

/** A sender that hangs longer than this is broken off, in milliseconds of real time; its deliveries stay pending. */
const LONGEST_RUN_MS = 120_000;

/** The sender of one run: virtual time, the real heart, and everything that befalls requests. */
export class Sending {
  readonly journal = new Journal();
  readonly traffic = new TrafficRecord();
  readonly clock: JumpingClock;
  readonly #parts: SendingParts;
  readonly #loop: DeliveryLoop;
  #fail: (error: unknown) => void = () => {};
  #count = 0;

  constructor(parts: SendingParts) {
    const { consumer, policy, draw, startAt, concurrency } = parts;
    this.#parts = parts;
    this.clock = new JumpingClock({ startAt, beforeJump: ms => this.#beforeJump(ms) });
    const crash = consumer.process && ((point: CrashPoint) => this.#crash(point));
    const transport = new BentTransport({
      inner: consumer.transport,
      mishapOf: (delivery, attempt) => this.traffic.postings.get(delivery)?.mishaps[attempt - 1],
      mannerOf: delivery => this.#mannerOf(delivery),
      onSend: request => this.traffic.sent(request),
      onReport: (request, report) => this.traffic.answered(request, report),
      ...(crash && { crash }),
    });
    this.#loop = new DeliveryLoop({
      clock: this.clock,
      transport,
      policy,
      draw,
      journal: this.journal,
      ...(concurrency !== undefined && { concurrency }),
    });
  }

  /** Delivers all of them, retries included; resolves when the sender is done with every one. */
  async deliver(postings: readonly Posting[]): Promise<void> {
    for (const posting of postings) this.#schedule(posting);
    let patience: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve, reject) => {
      patience = setTimeout(resolve, LONGEST_RUN_MS);
      this.#fail = reject;
    });
    await Promise.race([this.#loop.idle(), tooLong]).finally(() => clearTimeout(patience));
  }

  close(): Promise<void> {
    return this.#loop.close();
  }

  #schedule(posting: Posting): void {
    const id = `d${++this.#count}`;
    this.traffic.postings.set(id, posting);
    const repeated = posting.isRepetition ? this.#originalOf(posting) : undefined;
    const delivery: Delivery = {
      id,
      endpoint: this.#endpointOf(posting),
      body: posting.body,
      subject: posting.subject,
      ...(repeated !== undefined && { duplicateOf: repeated }),
    };
    this.#loop.schedule(delivery, posting.dueAt);
  }

  #originalOf({ step }: Posting): string | undefined {
    const found = [...this.traffic.postings].find(([, each]) => each.step === step && each.copy === 0);
    return found?.[0];
  }

  #endpointOf({ audience, credentials }: Posting): Endpoint {
    const endpoint = this.#parts.consumer[audience];
    return credentials === undefined ? endpoint : { url: endpoint.url };
  }

  #mannerOf(delivery: string): Manner | undefined {
    const posting = this.traffic.postings.get(delivery);
    if (posting?.credentials === undefined) return posting?.manner;
    const shown = credentialHeaders(posting.credentials, this.#parts.consumer[posting.audience].credentials);
    return { ...posting.manner, headers: { ...posting.manner?.headers, ...shown } };
  }

  async #crash(point: CrashPoint): Promise<void> {
    const { process } = this.#parts.consumer;
    try {
      this.traffic.crashes.push(point);
      await process?.kill();
      await process?.restart();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Before hours pass for the sender the consumer gets the moment that it needs, and its own clock is moved along. */
  async #beforeJump(ms: number): Promise<void> {
    const { consumer, lagMs } = this.#parts;
    try {
      if (consumer.isInProcess) await turn();
      if (lagMs > 0) await pause(Math.min(ms, lagMs));
      await consumer.advanceTime?.(ms);
    } catch (error) {
      this.#fail(error);
    }
  }
}
