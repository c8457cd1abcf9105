import type { AttemptRequest, Report, Transport } from './transport.ts';

/** A transport that is only loaded when something is to be sent, because loading it takes longer than all the rest of a start. */
export class DeferredTransport implements Transport {
  readonly #load: () => Promise<Transport>;
  #loading: Promise<Transport> | undefined;
  #loaded: Transport | undefined;
  #isClosed = false;

  constructor(load: () => Promise<Transport>) {
    this.#load = load;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    if (this.#loaded !== undefined) return this.#loaded.send(request, report);
    void this.#opened().then(transport => {
      if (!this.#isClosed) return transport.send(request, report);
      report({ kind: 'broken', reason: 'cancelled', detail: 'the sender was closed', durationMs: 0 });
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (await this.#loading)?.close();
  }

  #opened(): Promise<Transport> {
    this.#loading ??= this.#load().then(transport => (this.#loaded = transport));
    return this.#loading;
  }
}
