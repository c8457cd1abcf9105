import type { HttpOptions, HttpTransport } from '../../drivers/http.ts';
import { type AttemptRequest, type Report, type Transport, WireTransport } from '../../drivers/index.ts';

/** How peers over TLS are judged. */
export interface TlsOptions {
  /** Certificates to trust beside those that Node trusts, PEM. */
  readonly ca?: string;
  /** Accepts any certificate. Default false. */
  readonly insecure?: boolean;
}

/**
 * The requests of a run follow each other at once. A server that serves one connection after the other waits with everything else,
 * and with showing its state, for as long as one is kept.
 */
const KEEP_ALIVE_MS = 30;

/** Real HTTP: the quick client for ordinary requests, a socket of its own for those that no client would send. */
export class UrlTransport implements Transport {
  readonly #http: HttpTransport;
  readonly #wire: WireTransport;

  private constructor(http: HttpTransport, wire: WireTransport) {
    this.#http = http;
    this.#wire = wire;
  }

  /** The client is loaded only now, because many who import this package never need it. */
  static async open(options: TlsOptions & Pick<HttpOptions, 'connections'> = {}): Promise<UrlTransport> {
    const { HttpTransport } = await import('../../drivers/http.ts');
    return new UrlTransport(
      new HttpTransport({ ...options, keepAliveMs: KEEP_ALIVE_MS }),
      new WireTransport(options),
    );
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const transport = request.manner === undefined ? this.#http : this.#wire;
    transport.send(request, report);
  }

  async close(): Promise<void> {
    await Promise.all([this.#http.close(), this.#wire.close()]);
  }
}
