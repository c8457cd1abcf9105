import { type Dispatcher, Pool } from 'undici';
import { figures } from '../contract/generated/figures.ts';
import { Deadlines } from './deadlines.ts';
import { Exchange, type FullAnswer } from './exchange.ts';
import { requestHeaders } from './request-headers.ts';
import { noticingReuse } from './reused-connection.ts';
import type { AttemptRequest, Report, Transport } from './transport.ts';

export { type FullAnswer, MAX_BODY_BYTES } from './exchange.ts';

/** How consumers are reached. */
export interface HttpOptions {
  /** Connections to one origin. Default 256, above what any delivery loop keeps in flight. */
  readonly connections?: number;
  /** Certificates to trust beside those that Node trusts, PEM. */
  readonly ca?: string;
  /** Accepts any certificate. Default false. */
  readonly insecure?: boolean;
  /** How long an idle connection is kept, in milliseconds. Default 1000, less than usual servers keep it. */
  readonly keepAliveMs?: number;
  /** Told the answer in full, for those who print it; a body is cut at `MAX_BODY_BYTES`. */
  readonly onAnswer?: (request: AttemptRequest, answer: FullAnswer) => void;
}

const DEFAULT_KEEP_ALIVE_MS = 1000;
const DEFAULT_CONNECTIONS = 256;

/** A URL's connections, and the rest of it. */
interface Target {
  readonly connections: Connections;
  readonly path: string;
}

/** Those that live on, and those that are made for one request. */
interface Connections {
  readonly kept: Pool;
  readonly fresh: Pool;
}

/** Real HTTP: keep-alive connections, exact deadlines, no redirects. */
export class HttpTransport implements Transport {
  readonly #options: HttpOptions;
  readonly #origins = new Map<string, Connections>();
  readonly #targets = new Map<string, Target>();
  readonly #deadlines = new Map<number, Deadlines>();
  readonly #open = new Set<Exchange>();

  constructor(options: HttpOptions = {}) {
    this.#options = options;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const { connections, path } = this.#targetOf(request.endpoint.url);
    const { onAnswer } = this.#options;
    const options: Dispatcher.DispatchOptions = {
      method: figures.method,
      path,
      headers: requestHeaders(request),
      body: request.body,
    };
    const exchange = new Exchange({
      report,
      onAnswer: onAnswer && (answer => onAnswer(request, answer)),
      onEnd: () => this.#open.delete(exchange),
      tryAfresh: () => connections.fresh.dispatch(options, exchange),
    });
    this.#open.add(exchange);
    exchange.deadline = this.#deadlinesOf(request.timeoutMs).set(() => exchange.expire());
    connections.kept.dispatch(options, exchange);
  }

  async close(): Promise<void> {
    for (const exchange of this.#open) exchange.cancel();
    for (const deadlines of this.#deadlines.values()) deadlines.clear();
    const pools = [...this.#origins.values()].flatMap(({ kept, fresh }) => [kept, fresh]);
    this.#origins.clear();
    this.#targets.clear();
    await Promise.all(pools.map(pool => pool.destroy()));
  }

  /** Parsing a URL costs as much as the rest of a send, so each is parsed once. */
  #targetOf(url: string): Target {
    let target = this.#targets.get(url);
    if (target === undefined) {
      const { origin, pathname, search } = new URL(url);
      this.#targets.set(
        url,
        (target = { connections: this.#connectionsTo(origin), path: pathname + search }),
      );
    }
    return target;
  }

  #connectionsTo(origin: string): Connections {
    let found = this.#origins.get(origin);
    if (found === undefined) {
      const { ca, insecure, connections = DEFAULT_CONNECTIONS, keepAliveMs } = this.#options;
      const tls = { rejectUnauthorized: insecure !== true, ...(ca === undefined ? {} : { ca }) };
      const connect = noticingReuse({ timeout: 0, ...tls });
      const shared = { connections, headersTimeout: 0, bodyTimeout: 0, connect };
      this.#origins.set(
        origin,
        (found = {
          kept: new Pool(origin, {
            ...shared,
            pipelining: 1,
            keepAliveTimeout: keepAliveMs ?? DEFAULT_KEEP_ALIVE_MS,
          }),
          fresh: new Pool(origin, { ...shared, pipelining: 0 }),
        }),
      );
    }
    return found;
  }

  #deadlinesOf(timeoutMs: number): Deadlines {
    let deadlines = this.#deadlines.get(timeoutMs);
    if (deadlines === undefined) this.#deadlines.set(timeoutMs, (deadlines = new Deadlines(timeoutMs)));
    return deadlines;
  }
}
