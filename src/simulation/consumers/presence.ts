import type { Report, Transport } from '../../drivers/index.ts';
import type { Death } from '../consumer.ts';
import { isListening, waitUntilListening } from './reachable.ts';
import { ConsumerUnavailable } from './unavailable.ts';

const GONE: Death = { how: 'nobody listens at its port any more', lastWords: '' };

/** Whether a consumer that somebody else has started is still there. */
export class Presence {
  readonly #url: string;
  readonly #waitMs: number;
  #death: Death | null = null;
  #isLost = false;

  /** Who comes back within `waitMs` was only being started again. */
  constructor(url: string, waitMs: number) {
    this.#url = url;
    this.#waitMs = waitMs;
  }

  get death(): Death | null {
    return this.#death;
  }

  /** Waits for somebody else to start it again, which is worth one try. */
  async revive(): Promise<void> {
    if (!this.#isLost && (await waitUntilListening([this.#url], this.#waitMs)) !== null) {
      this.#death = null;
      return;
    }
    this.#isLost = true;
    throw new ConsumerUnavailable({
      what: `Nobody listens at ${this.#url} any more: the consumer ended while it was checked.`,
      expected: `It was expected to be there again within ${this.#waitMs} ms.`,
      hint: 'let `--command` start it, so that it can be started again, and see what it wrote.',
    });
  }

  /** The same transport, which looks whether anybody is there at all when a connection is refused. */
  watching(inner: Transport): Transport {
    return {
      send: (request, report) =>
        inner.send(request, end => {
          if (isRefusal(end)) void this.#look().then(() => report(end));
          else report(end);
        }),
      close: () => inner.close(),
    };
  }

  async #look(): Promise<void> {
    if (this.#death === null && !(await isListening(this.#url))) this.#death = GONE;
  }
}

function isRefusal(report: Report): boolean {
  return report.kind === 'broken' && report.reason === 'refused';
}
