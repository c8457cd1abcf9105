import type { AttemptRequest, Report, Transport } from '../../src/drivers/index.ts';
import { UrlTransport } from '../../src/simulation/consumers/url-transport.ts';
import { callbacksOf } from '../../src/server/callbacks.ts';
import type { MockBandwidthOptions } from './options.ts';

/**
 * Carries requests over the network, once it is known that they stay near: URLs are looked up, and the client is loaded, only when
 * there is something to send, because a mock is created without waiting.
 */
export class RemoteTransport implements Transport {
  readonly #options: MockBandwidthOptions;
  #opening: Promise<Transport> | null = null;

  constructor(options: MockBandwidthOptions) {
    this.#options = options;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    this.open().then(
      inner => inner.send(request, report),
      (error: Error) =>
        report({ kind: 'broken', reason: 'unreachable', detail: error.message, durationMs: 0 }),
    );
  }

  /** Rejects with a `Problem` where a URL leads out of the house. */
  open(): Promise<Transport> {
    const { ca, insecure } = this.#options;
    this.#opening ??= callbacksOf(this.#options).then(() =>
      UrlTransport.open({ ...(ca !== undefined && { ca }), ...(insecure !== undefined && { insecure }) }),
    );
    return this.#opening;
  }

  async close(): Promise<void> {
    const inner = await this.#opening?.catch(() => null);
    await inner?.close();
  }
}
