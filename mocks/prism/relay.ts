import type { IHttpResponse } from '@stoplight/prism-http';
import type { CallbackEnvelope } from '../../src/contract/index.ts';
import { policyWith } from '../../src/delivery/index.ts';
import { HttpTransport } from '../../src/drivers/http.ts';
import { FlowingClock, JumpingClock } from '../../src/drivers/index.ts';
import { type Application, planned } from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { type Callbacks, DEFAULT_APPLICATION_ID, Sender } from '../../src/sender/index.ts';
import { Poster } from '../../src/sender/poster.ts';
import type { MockOptions } from '../../src/server/mock-options.ts';
import { prismBody, type RawRequest } from './prism-request.ts';

const MESSAGES = /\/users\/([^/?]+)\/messages(\/multiChannel)?(?:[/?]|$)/;

interface Said {
  readonly id?: string | null;
  readonly data?: { readonly id: string | null };
}

/** What a relay needs of the options of a mock. */
export type RelayOptions = Pick<
  MockOptions,
  'time' | 'startAt' | 'seed' | 'duplicateRatio' | 'policy' | 'concurrency' | 'ca' | 'insecure'
>;

/**
 * Takes the callbacks that Prism fires once and forgets, and delivers them as Bandwidth would: with retries for 24 hours, a timeout,
 * duplicates and credentials.
 */
export class Relay {
  readonly sender: Sender;
  readonly #poster: Poster;
  readonly #application: Application;
  #count = 0;

  constructor(callbacks: Callbacks, options: RelayOptions) {
    const { time = 'real', startAt = Date.now(), seed = 1, duplicateRatio = 0, policy } = options;
    const { ca, insecure = false, concurrency } = options;
    const draw = drawFrom(seed);
    this.sender = new Sender({
      seed,
      clock:
        time === 'virtual'
          ? new JumpingClock({ startAt })
          : new FlowingClock({ startAt, scale: time === 'real' ? 1 : time.scale }),
      transport: new HttpTransport({ insecure, ...(ca === undefined ? {} : { ca }) }),
      policy: policyWith([], policy),
      callbacks,
      ...(concurrency === undefined ? {} : { concurrency }),
    });
    this.#poster = new Poster({ legacy: null, draw, duplicateRatio: () => duplicateRatio });
    this.#application = { id: DEFAULT_APPLICATION_ID, ...callbacks };
  }

  /** Whether there is anybody to deliver to. */
  get hasTarget(): boolean {
    return this.#application.statusUrl !== undefined;
  }

  /** Notes what was asked of the API, where that was a message, and what Prism said. */
  record(asked: RawRequest, answer: IHttpResponse): void {
    const { method, url, headers, body } = asked;
    const [, accountId, operation] = MESSAGES.exec(url) ?? [];
    if (method !== 'POST' || accountId === undefined) return;
    const { id = null, data = { id: null } } = (answer.body ?? {}) as Said;
    this.sender.record({
      at: this.sender.clock.now(),
      accountId,
      operation: operation === undefined ? 'createMessage' : 'createMultiChannelMessage',
      messageId: id ?? data.id,
      status: answer.statusCode,
      request: prismBody(String(headers['content-type']), body),
    });
  }

  /** Promises the delivery of an envelope. */
  deliver([event]: CallbackEnvelope): void {
    const { clock, store, driver } = this.sender;
    // Every envelope of Prism tells of the same message, so the number is what makes draws differ.
    const key = `relayed${++this.#count}`;
    const { channel = 'SMS' } = event.message;
    const posted = { ...planned(event, { dueAt: clock.now(), channel }), key };
    const scheduled = this.#poster.post([posted], this.#application);
    store.accept({ at: clock.now(), message: null, scheduled }, () => {
      for (const { delivery, dueAt } of scheduled) driver.schedule(delivery, dueAt);
    });
  }
}
