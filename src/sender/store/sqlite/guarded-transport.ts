import type { AttemptRequest, Report, Transport } from '../../../drivers/index.ts';
import type { GroupCommit } from './group-commit.ts';

/**
 * Sends a request once the journal says for good that it was sent, so that no consumer hears of anything that the journal
 * has forgotten after a crash. A disk that takes nothing does not hold up what was promised before.
 */
export class GuardedTransport implements Transport {
  readonly #inner: Transport;
  readonly #commit: GroupCommit;
  #isClosed = false;

  constructor(inner: Transport, commit: GroupCommit) {
    this.#inner = inner;
    this.#commit = commit;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    this.#commit.after(() => {
      if (!this.#isClosed) return this.#inner.send(request, report);
      report({ kind: 'broken', reason: 'cancelled', detail: 'the sender was closed', durationMs: 0 });
    });
  }

  close(): Promise<void> {
    this.#isClosed = true;
    this.#commit.flush();
    return this.#inner.close();
  }
}
