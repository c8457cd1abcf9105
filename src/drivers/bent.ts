import { setTimeout } from 'node:timers';
import type { AnswerMishap, CrashPoint, Mishap, RequestMishap } from '../faults/index.ts';
import type { Manner } from './manner.ts';
import type { AttemptRequest, Report, Transport } from './transport.ts';

/** What happens to requests on their way, and who is told of it. */
export interface BentParts {
  readonly inner: Transport;
  /** What befalls an attempt of a delivery. */
  readonly mishapOf: (delivery: string, attempt: number) => Mishap | undefined;
  /** How a delivery is put on the wire. */
  readonly mannerOf?: (delivery: string) => Manner | undefined;
  /** Kills the consumer and starts it again; without it, crashes do not happen. */
  readonly crash?: (point: CrashPoint) => Promise<void>;
  /** Told when a request goes out to the consumer. */
  readonly onSend?: (request: AttemptRequest) => void;
  /** Told what really came back, before it is bent. */
  readonly onReport?: (request: AttemptRequest, report: Report) => void;
}

/** Carries requests through another transport and lets befall them what a scenario says. */
export class BentTransport implements Transport {
  readonly #parts: BentParts;

  constructor(parts: BentParts) {
    this.#parts = parts;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const { mishapOf, crash } = this.#parts;
    const mishap = mishapOf(request.delivery, request.attempt) ?? {};
    const stopped = stoppedBy(mishap.request);
    if (stopped !== null) return report(stopped);
    if (isOnlyAsking(request)) return this.#ask(request, mishap, report);
    if (crash === undefined || mishap.crash === undefined) return this.#carry(request, mishap, report);
    switch (mishap.crash) {
      case 'before-request':
        return void crash(mishap.crash).then(() => this.#carry(request, mishap, report));
      case 'while-handling':
        return this.#crashWhileHandling(request, mishap, { crash, report });
      case 'after-answer':
        return this.#carry(request, mishap, end => void crash('after-answer').then(() => report(end)));
    }
  }

  /** The inner transport belongs to the consumer and outlives a run. */
  async close(): Promise<void> {}

  /**
   * A request without credentials usually only asks for the challenge, and what befalls the attempt befalls the next request. When
   * the consumer takes it as it is there is no next one, and so it befalls this answer.
   */
  #ask(request: AttemptRequest, mishap: Mishap, report: (report: Report) => void): void {
    this.#carry(request, {}, end => {
      if (end.kind === 'answered' && end.challenge) return report(end);
      const { crash } = this.#parts;
      const bent = bentBy(mishap.answer, end);
      if (crash === undefined || mishap.crash === undefined) return report(bent);
      void crash(mishap.crash).then(() => report(bent));
    });
  }

  #carry(request: AttemptRequest, mishap: Mishap, report: (report: Report) => void): void {
    const { inner, mannerOf, onSend, onReport } = this.#parts;
    const manner = mannerWith(mannerOf?.(request.delivery), mishap.request);
    const sent = manner === undefined ? request : { ...request, manner };
    onSend?.(sent);
    inner.send(sent, end => {
      onReport?.(sent, end);
      report(bentBy(mishap.answer, end));
    });
  }

  /** Whichever comes first: the answer, or the kill that takes it away. */
  #crashWhileHandling(
    request: AttemptRequest,
    mishap: Mishap,
    { crash, report }: { crash: (point: CrashPoint) => Promise<void>; report: (report: Report) => void },
  ): void {
    let end: Report | null = null;
    this.#carry(request, mishap, answer => void (end ??= answer));
    setTimeout(() => {
      const cut: Report = {
        kind: 'broken',
        reason: 'reset',
        detail: 'the process was killed',
        durationMs: 0,
      };
      const seen = (end ??= cut);
      void crash('while-handling').then(() => report(seen));
    }, mishap.crashAfterMs ?? 0);
  }
}

function isOnlyAsking({ endpoint, authorized }: AttemptRequest): boolean {
  return endpoint.credentials !== undefined && !authorized;
}

/** What the sender sees of a request that never reaches the consumer; null for one that does. */
function stoppedBy(mishap: RequestMishap | undefined): Report | null {
  switch (mishap?.kind) {
    case 'stopped':
      return { kind: 'broken', reason: mishap.reason, detail: 'the network was down', durationMs: 0 };
    case 'answered-in-front':
      return { kind: 'answered', status: mishap.status, challenge: false, durationMs: 0 };
    case 'in-pieces':
    case 'cut':
    case undefined:
      return null;
  }
}

function mannerWith(manner: Manner | undefined, mishap: RequestMishap | undefined): Manner | undefined {
  switch (mishap?.kind) {
    case 'in-pieces':
      return { ...manner, pieces: { count: mishap.pieces, pauseMs: mishap.pauseMs } };
    case 'cut':
      return { ...manner, cut: { sentRatio: mishap.sentRatio, end: mishap.end } };
    case 'stopped':
    case 'answered-in-front':
    case undefined:
      return manner;
  }
}

function bentBy(mishap: AnswerMishap | undefined, report: Report): Report {
  if (mishap === undefined || report.kind !== 'answered') return report;
  const { durationMs } = report;
  switch (mishap.kind) {
    case 'lost':
      return { kind: 'broken', reason: 'reset', detail: 'the answer was lost', durationMs };
    case 'late':
      return { ...report, lateByMs: (report.lateByMs ?? 0) + mishap.byMs };
    case 'replaced':
      return { ...report, status: mishap.status, challenge: false };
  }
}
