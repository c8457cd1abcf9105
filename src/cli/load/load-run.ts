import { bandwidthPolicy, type Endpoint, Journal } from '../../delivery/index.ts';
import { BentTransport, DeliveryLoop } from '../../drivers/index.ts';
import { drawFrom } from '../../random/draw.ts';
import type { Counted, LoadReport, LoadSample } from '../../report/load/load-report.ts';
import type { LoadFault } from './fault-shares.ts';
import { type CallbackSource, ClosedSource, OpenSource } from './callback-source.ts';
import type { Findings, LoadParts, LoadPlan } from './load-plan.ts';
import { sampleLengthMs, Samples } from './samples.ts';
import { struckJourneys, type Strikes } from './struck-journeys.ts';
import { Tally } from './tally.ts';
import { Traffic } from './traffic.ts';

/** The first callback goes out a moment after everything is ready, in milliseconds. */
const LEAD_MS = 50;

/** A consumer under load. */
export class LoadRun {
  readonly tally: Tally;
  readonly startAt: number;
  readonly #plan: LoadPlan;
  readonly #parts: LoadParts;
  readonly #loop: DeliveryLoop;
  readonly #source: CallbackSource;
  readonly #samples: Samples;
  readonly #traffic: Traffic;
  readonly #strikes: Strikes;
  readonly #endpoint: Endpoint;
  readonly #struck = new Map<LoadFault, number>();
  #ended: LoadReport['ended'] = 'in time';
  #findings: Findings | null = null;
  #inTime = { sent: 0, acknowledged: 0 };
  #sentMs: number;
  #stop: () => void = () => {};
  #cancelSample: () => void = () => {};

  constructor(plan: LoadPlan, parts: LoadParts) {
    const { clock, exactNow, newHistogram } = parts;
    const { url, credentials, durationMs, timeoutMs } = plan;
    [this.#plan, this.#parts] = [plan, parts];
    this.#endpoint = credentials === undefined ? { url } : { url, credentials };
    const draw = drawFrom(plan.seed);
    this.#traffic = new Traffic({ draw, mix: plan.mix });
    const { faults, duplicateRatio } = plan;
    this.#strikes = { draw, faults, duplicateRatio, timeoutMs };
    const isOpen = plan.model.kind === 'open';
    this.tally = new Tally({
      newHistogram,
      exactNow,
      timeoutMs,
      isOpen,
      onFirst: () => this.#source.onFirst(),
    });
    this.#samples = new Samples(this.tally);
    this.#loop = this.#newLoop();
    this.startAt = clock.now() + LEAD_MS;
    this.#sentMs = durationMs;
    this.#source = this.#newSource();
    this.#sampleLater(this.startAt + sampleLengthMs(durationMs));
  }

  /** Callbacks that should have gone out and are not acknowledged; some of them may be held back yet. */
  get backlog(): number {
    return Math.max(0, this.tally.pending + this.#source.due() - this.#source.made);
  }

  get samples(): readonly LoadSample[] {
    return this.#samples.list;
  }

  /** Makes no more callbacks, and waits only for what is in flight. */
  stop(): void {
    this.#ended = 'by signal';
    this.#sentMs = Math.max(0, Math.min(this.#sentMs, this.#parts.clock.now() - this.startAt));
    this.#source.stop();
    this.#inTime = { sent: this.tally.sent, acknowledged: this.tally.acknowledged };
    this.#stop();
  }

  /** Resolves when everything is acknowledged, or when there is no more time for it; nothing goes out afterwards. */
  async finished(): Promise<Findings> {
    const { clock } = this.#parts;
    const { durationMs, settleMs } = this.#plan;
    const endAt = this.startAt + durationMs;
    const findings = await new Promise<Findings>(resolve => {
      // The moment is noted as it comes, since time may run on before a promise is heard.
      const conclude = (): void => resolve((this.#findings ??= this.#conclude()));
      this.#stop = () => void this.#loop.drain().then(conclude);
      clock.at(endAt, () => {
        this.#inTime = { sent: this.tally.sent, acknowledged: this.tally.acknowledged };
        void this.#loop.idle().then(conclude);
      });
      clock.at(endAt + settleMs, conclude);
    });
    await this.#loop.close();
    return findings;
  }

  #conclude(): Findings {
    const isInTime = this.#ended === 'in time';
    const elapsedMs = this.#parts.exactNow() - this.startAt;
    this.#cancelSample();
    this.#samples.take(elapsedMs, this.backlog);
    const { tally } = this;
    if (!isInTime) tally.withdraw();
    const made = tally.made - tally.duplicates;
    let heldBack = 0;
    for (const waitedMs of isInTime ? this.#source.waiting(this.#parts.exactNow()) : []) {
      tally.latency.record(waitedMs);
      heldBack++;
    }
    return {
      ended: this.#ended,
      sentMs: this.#sentMs,
      elapsedMs,
      callbacks: {
        intended: made + heldBack,
        made: tally.made,
        duplicates: tally.duplicates,
        acknowledged: tally.acknowledged,
        acknowledgedInTime: this.#inTime.acknowledged,
        sent: tally.sent,
        sentInTime: this.#inTime.sent,
        heldBack,
      },
      requests: { count: tally.requests, retries: tally.retries },
      latency: tally.latency.percentiles,
      answering: tally.answering.percentiles,
      acknowledgement: tally.acknowledgement.percentiles,
      errors: tally.errors,
      struck: [...this.#struck].map(([what, count]): Counted => ({ what, count })),
      unacknowledged: tally.unacknowledged(),
      samples: this.#samples.list,
    };
  }

  #newLoop(): DeliveryLoop {
    const { clock, transport: inner } = this.#parts;
    const { timeoutMs, backoffMs, model } = this.#plan;
    const journal = new Journal({ kept: 0 });
    journal.follow(entry => this.tally.read(entry));
    const mishapOf = this.tally.mishapOf.bind(this.tally);
    return new DeliveryLoop({
      clock,
      transport: new BentTransport({ inner, mishapOf }),
      policy: { ...bandwidthPolicy, timeoutMs, backoffMs },
      draw: this.#strikes.draw,
      journal,
      concurrency: model.connections,
    });
  }

  #newSource(): CallbackSource {
    const { durationMs, maxPending, model } = this.#plan;
    const parts = {
      clock: this.#parts.clock,
      startAt: this.startAt,
      endAt: this.startAt + durationMs,
      make: (index: number, intendedAt: number): void => this.#make(index, intendedAt),
      room: (): number => maxPending - this.tally.pending,
    };
    return model.kind === 'open'
      ? new OpenSource(parts, model.perSecond)
      : new ClosedSource(parts, model.connections);
  }

  #make(index: number, intendedAt: number): void {
    const callback = this.#traffic.next(intendedAt);
    const key = `c${index}`;
    const { journeys, struckBy } = struckJourneys(key, this.#strikes);
    for (const fault of struckBy) this.#struck.set(fault, (this.#struck.get(fault) ?? 0) + 1);
    for (const { copy, dueAfterMs, mishaps } of journeys) {
      const id = copy === 0 ? key : `${key}/${copy}`;
      const at = intendedAt + dueAfterMs;
      this.tally.begin(id, { subject: callback.subject, intendedAt: at, isDuplicate: copy > 0, mishaps });
      const delivery = { id, endpoint: this.#endpoint, ...callback, ...(copy > 0 && { duplicateOf: key }) };
      this.#loop.schedule(delivery, Math.ceil(at));
    }
  }

  #sampleLater(at: number): void {
    this.#cancelSample = this.#parts.clock.at(at, () => {
      this.#samples.take(this.#parts.exactNow() - this.startAt, this.backlog);
      this.#sampleLater(at + sampleLengthMs(this.#plan.durationMs));
    });
  }
}
