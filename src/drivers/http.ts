import { performance } from 'node:perf_hooks';
import { type Dispatcher, Pool } from 'undici';
import { figures } from '../contract/generated/figures.ts';
import { breakReasonOf } from './break-reason.ts';
import { type Deadline, Deadlines } from './deadlines.ts';
import { requestHeaders } from './request-headers.ts';
import type { AttemptRequest, Report, Transport } from './transport.ts';

/** How consumers are reached. */
export interface HttpOptions {
  /** Connections to one origin. Default 256, above what any delivery loop keeps in flight. */
  readonly connections?: number;
  /** Certificates to trust beside those that Node trusts, PEM. */
  readonly ca?: string;
  /** Accepts any certificate. Default false. */
  readonly insecure?: boolean;
  /** Told the answer in full, for those who print it; a body is cut at `MAX_BODY_BYTES`. */
  readonly onAnswer?: (request: AttemptRequest, answer: FullAnswer) => void;
}

/** An answer as it came over the wire. */
export interface FullAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** An answer's body has no meaning to Bandwidth: more than this is not read, and the connection is closed. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** An idle connection is dropped before a usual server drops it, so that no attempt goes into a closing one. */
const KEEP_ALIVE_MS = 1000;

const DEFAULT_CONNECTIONS = 256;

/** A URL's connections, and the rest of it. */
interface Target {
  readonly pool: Pool;
  readonly path: string;
}

/** Real HTTP: keep-alive connections, exact deadlines, no redirects. */
export class HttpTransport implements Transport {
  readonly #options: HttpOptions;
  readonly #pools = new Map<string, Pool>();
  readonly #targets = new Map<string, Target>();
  readonly #deadlines = new Map<number, Deadlines>();
  readonly #open = new Set<Exchange>();

  constructor(options: HttpOptions = {}) {
    this.#options = options;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const { pool, path } = this.#targetOf(request.endpoint.url);
    const { onAnswer } = this.#options;
    const exchange = new Exchange({
      report,
      onAnswer: onAnswer && (answer => onAnswer(request, answer)),
      onEnd: () => this.#open.delete(exchange),
    });
    this.#open.add(exchange);
    exchange.deadline = this.#deadlinesOf(request.timeoutMs).set(() => exchange.expire());
    const options: Dispatcher.DispatchOptions = {
      method: figures.method,
      path,
      headers: requestHeaders(request),
      body: request.body,
    };
    pool.dispatch(options, exchange);
  }

  async close(): Promise<void> {
    for (const exchange of this.#open) exchange.cancel();
    for (const deadlines of this.#deadlines.values()) deadlines.clear();
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    this.#targets.clear();
    await Promise.all(pools.map(pool => pool.destroy()));
  }

  /** Parsing a URL costs as much as the rest of a send, so each is parsed once. */
  #targetOf(url: string): Target {
    let target = this.#targets.get(url);
    if (target === undefined) {
      const { origin, pathname, search } = new URL(url);
      this.#targets.set(url, (target = { pool: this.#poolOf(origin), path: pathname + search }));
    }
    return target;
  }

  #poolOf(origin: string): Pool {
    let pool = this.#pools.get(origin);
    if (pool === undefined) {
      const { ca, insecure, connections = DEFAULT_CONNECTIONS } = this.#options;
      pool = new Pool(origin, {
        connections,
        pipelining: 1,
        keepAliveTimeout: KEEP_ALIVE_MS,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: 0, rejectUnauthorized: insecure !== true, ...(ca === undefined ? {} : { ca }) },
      });
      this.#pools.set(origin, pool);
    }
    return pool;
  }

  #deadlinesOf(timeoutMs: number): Deadlines {
    let deadlines = this.#deadlines.get(timeoutMs);
    if (deadlines === undefined) this.#deadlines.set(timeoutMs, (deadlines = new Deadlines(timeoutMs)));
    return deadlines;
  }
}

interface ExchangeParts {
  readonly report: (report: Report) => void;
  readonly onAnswer: ((answer: FullAnswer) => void) | undefined;
  readonly onEnd: () => void;
}

/** One request and its answer, reported as soon as the headers are there, and read to the end so that the connection lives on. */
class Exchange implements Dispatcher.DispatchHandler {
  deadline: Deadline | undefined;
  readonly #parts: ExchangeParts;
  readonly #startedMs = performance.now();
  #controller: Dispatcher.DispatchController | undefined;
  #answer: Pick<FullAnswer, 'status' | 'headers'> | undefined;
  #chunks: Buffer[] = [];
  #bytes = 0;
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
    this.#report({ kind: 'broken', ...breakReasonOf(error), durationMs: this.#elapsedMs() });
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
    if (this.#answer === undefined) return;
    const body = Buffer.concat(this.#chunks).subarray(0, MAX_BODY_BYTES).toString('utf8');
    this.#parts.onAnswer?.({ ...this.#answer, body });
  }
}
