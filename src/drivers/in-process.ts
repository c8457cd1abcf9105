// Not the global timers, which a test may have faked for the sake of its consumer.
import { clearTimeout, setTimeout } from 'node:timers';
import type { AttemptRequest, Report, Transport } from './transport.ts';

/** What a consumer in this process answers. */
export interface InProcessAnswer {
  readonly status: number;
  /** Value of the `WWW-Authenticate` header, where there is one. */
  readonly challenge?: string;
  /** How long the consumer took, in milliseconds of virtual time. Default 0. */
  readonly latencyMs?: number;
}

/** A consumer in this process. What it throws counts as a connection reset. */
export type InProcessConsumer = (request: AttemptRequest) => InProcessAnswer | Promise<InProcessAnswer>;

/** Hands requests to a function. A late answer is late in virtual time; a promise that never settles is given up in real time. */
export class InProcessTransport implements Transport {
  readonly #consumer: InProcessConsumer;
  readonly #open = new Set<(report: Report) => void>();

  constructor(consumer: InProcessConsumer) {
    this.#consumer = consumer;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    let answer: ReturnType<InProcessConsumer>;
    try {
      answer = this.#consumer(request);
    } catch (error) {
      return report(thrown(error));
    }
    if (answer instanceof Promise) return this.#wait(answer, request.timeoutMs, report);
    report(answered(answer));
  }

  async close(): Promise<void> {
    for (const settle of this.#open) {
      settle({ kind: 'broken', reason: 'cancelled', detail: 'the sender was closed', durationMs: 0 });
    }
  }

  #wait(promise: Promise<InProcessAnswer>, timeoutMs: number, report: (report: Report) => void): void {
    const settle = (end: () => void): void => {
      if (!this.#open.delete(giveUp)) return;
      clearTimeout(patience);
      end();
    };
    const giveUp = (last: Report): void => settle(() => report(last));
    const patience = setTimeout(() => giveUp({ kind: 'silent', durationMs: timeoutMs }), timeoutMs);
    this.#open.add(giveUp);
    promise.then(
      answer => settle(() => report(answered(answer))),
      error => settle(() => report(thrown(error))),
    );
  }
}

function answered({ status, challenge = '', latencyMs = 0 }: InProcessAnswer): Report {
  const asked = challenge !== '' && /\bbasic\b/i.test(challenge);
  return { kind: 'answered', status, challenge: asked, durationMs: latencyMs, lateByMs: latencyMs };
}

function thrown(error: unknown): Report {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'broken', reason: 'reset', detail, durationMs: 0 };
}
