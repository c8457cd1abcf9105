import { performance } from 'node:perf_hooks';
import type { Dispatcher } from 'undici';
import { breakReasonOf } from './break-reason.ts';
import type { Deadline } from './deadlines.ts';
import { isOfReused } from './reused-connection.ts';
import type { Report } from './transport.ts';

/** An answer as it came over the wire. */
export interface FullAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** An answer's body has no meaning to Bandwidth: more than this is not read, and the connection is closed. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Who is told of an exchange, and what it may do. */
export interface ExchangeParts {
  readonly report: (report: Report) => void;
  readonly onAnswer: ((answer: FullAnswer) => void) | undefined;
  readonly onEnd: () => void;
  /** Makes the same request on a connection of its own. */
  readonly tryAfresh: () => void;
}

/** One request and its answer, reported as soon as the headers are there, and read to the end so that the connection lives on. */
export class Exchange implements Dispatcher.DispatchHandler {
  deadline: Deadline | undefined;
  readonly #parts: ExchangeParts;
  readonly #startedMs = performance.now();
  #controller: Dispatcher.DispatchController | undefined;
  #answer: Pick<FullAnswer, 'status' | 'headers'> | undefined;
  #chunks: Buffer[] = [];
  #bytes = 0;
  /** How the first try broke, where it was worth a second one. */
  #firstBreak: Report | undefined;
  #isReported = false;
  #isOver = false;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new Error('no longer wanted'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: FullAnswer['headers'],
  ): void {
    if (status < 200) return;
    this.#answer = { status, headers };
    const asked = String(headers['www-authenticate'] ?? '');
    this.#report({
      kind: 'answered',
      status,
      challenge: /\bbasic\b/i.test(asked),
      durationMs: this.#elapsedMs(),
    });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#parts.onAnswer !== undefined) this.#chunks.push(chunk);
    if (this.#bytes > MAX_BODY_BYTES) {
      this.#end();
      controller.abort(new Error('the answer is too long'));
    }
  }

  onResponseEnd(): void {
    this.#end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const report: Report = { kind: 'broken', ...breakReasonOf(error), durationMs: this.#elapsedMs() };
    const isWorthAnotherTry = !this.#isReported && this.#firstBreak === undefined && isOfReused(error);
    if (isWorthAnotherTry && !this.#isOver) {
      this.#firstBreak = report;
      return this.#parts.tryAfresh();
    }
    this.#report(this.#firstBreak ?? report);
    this.#end();
  }

  /** The deadline has come: without headers the consumer was silent, with headers its endless body is cut off. */
  expire(): void {
    this.#report({ kind: 'silent', durationMs: this.#elapsedMs() });
    this.#abort();
  }

  cancel(): void {
    this.#report({
      kind: 'broken',
      reason: 'cancelled',
      detail: 'the sender was closed',
      durationMs: this.#elapsedMs(),
    });
    this.#abort();
  }

  #abort(): void {
    this.#end();
    this.#controller?.abort(new Error('no longer wanted'));
  }

  #elapsedMs(): number {
    return Math.round(performance.now() - this.#startedMs);
  }

  #report(report: Report): void {
    if (this.#isReported) return;
    this.#isReported = true;
    this.#parts.report(report);
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.deadline !== undefined) this.deadline.expire = null;
    this.#parts.onEnd();
    const { onAnswer } = this.#parts;
    if (this.#answer === undefined || onAnswer === undefined) return;
    const body = Buffer.concat(this.#chunks).subarray(0, MAX_BODY_BYTES).toString('utf8');
    onAnswer({ ...this.#answer, body });
  }
}
