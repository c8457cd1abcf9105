import type { AttemptRequest, Clock, Report, Transport } from '../drivers/index.ts';
import type { Draw } from '../random/draw.ts';

/** What is wrong between sender and consumer at the moment; each can be changed while the sender runs. */
export interface Trouble {
  /** No request reaches the consumer. Default false. */
  readonly unreachable?: boolean;
  /** A proxy answers every request with this status instead of the consumer. */
  readonly status?: number;
  /** Share of answers that are lost on their way back, from 0 to 1: the consumer has handled the request. Default 0. */
  readonly lostAnswerRatio?: number;
  /** How much later the sender sees every answer, in milliseconds of the run's time. Default 0. */
  readonly answerLateMs?: number;
  /** Share of envelopes, of messages from now on, that are sent twice, from 0 to 1. Default: what the sender was started with. */
  readonly duplicateRatio?: number;
  /** When it is over, epoch milliseconds of the run. Default: when it is changed. */
  readonly untilAt?: number;
}

interface TroubledParts {
  readonly inner: Transport;
  readonly draw: Draw;
  readonly clock: Pick<Clock, 'now'>;
  /** Told of every change. */
  readonly onChange?: ((trouble: Trouble) => void) | undefined;
}

/** A transport that can be troubled. */
export class TroubledTransport implements Transport {
  readonly #parts: TroubledParts;
  #trouble: Trouble = {};

  constructor(parts: TroubledParts) {
    this.#parts = parts;
  }

  /** What is wrong now: nothing, once its time is over. */
  get trouble(): Trouble {
    const { untilAt = Infinity } = this.#trouble;
    return untilAt > this.#parts.clock.now() ? this.#trouble : {};
  }

  set trouble(trouble: Trouble) {
    this.#trouble = trouble;
    this.#parts.onChange?.(trouble);
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const { unreachable, status } = this.trouble;
    if (unreachable === true) {
      return report({
        kind: 'broken',
        reason: 'unreachable',
        detail: 'trouble that was asked for',
        durationMs: 0,
      });
    }
    if (status !== undefined) return report({ kind: 'answered', status, challenge: false, durationMs: 0 });
    this.#parts.inner.send(request, received => report(this.#bent(received, request)));
  }

  close(): Promise<void> {
    return this.#parts.inner.close();
  }

  #bent(received: Report, { delivery, attempt }: AttemptRequest): Report {
    const { lostAnswerRatio = 0, answerLateMs = 0 } = this.trouble;
    if (received.kind !== 'answered') return received;
    if (this.#parts.draw(`${delivery}/${attempt}/lost-answer`) < lostAnswerRatio) {
      return {
        kind: 'broken',
        reason: 'reset',
        detail: 'the answer was lost, as was asked for',
        durationMs: received.durationMs,
      };
    }
    return answerLateMs === 0 ? received : { ...received, lateByMs: (received.lateByMs ?? 0) + answerLateMs };
  }
}
