import {
  type Credentials,
  type Delivery,
  type DeliveryPolicy,
  type Entry,
  Journal,
  type Outcome,
} from '../../delivery/index.ts';
import { type FullAnswer, HttpTransport, type HttpOptions } from '../../drivers/http.ts';
import { DeliveryLoop, FlowingClock } from '../../drivers/index.ts';
import type { Draw } from '../../random/draw.ts';

/** What is to be posted, where, and how often. */
export interface Post {
  readonly url: URL;
  readonly body: string;
  readonly subject: Delivery['subject'];
  readonly credentials?: Credentials;
  /** How Bandwidth would deliver it; but each time is tried once only. */
  readonly policy: DeliveryPolicy;
  readonly times: number;
  /** Whether the requests are in flight together instead of one after the other. */
  readonly overlap: boolean;
  readonly tls: Pick<HttpOptions, 'ca' | 'insecure'>;
  readonly draw: Draw;
}

/** One request and what came of it. */
export interface Exchange {
  /** Which time it was, from 1. */
  readonly time: number;
  readonly authorized: boolean;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** Null when no answer came. */
  readonly answer: FullAnswer | null;
}

/** Posts an envelope as often as asked and tells of each exchange as it ends. */
export async function post(asked: Post, tell: (exchange: Exchange) => void): Promise<void> {
  const { policy, overlap, times, draw, tls } = asked;
  const ledger = new Ledger(tell);
  const journal = new Journal();
  journal.follow(entry => ledger.hear(entry));
  const transport = new HttpTransport({
    ...tls,
    onAnswer: ({ delivery, authorized }, answer) => ledger.answered({ delivery, authorized }, answer),
  });
  const clock = new FlowingClock({ startAt: Date.now() });
  const once = { ...policy, windowMs: 0, backoffMs: [1] } as const;
  const loop = new DeliveryLoop({
    clock,
    transport,
    policy: once,
    draw,
    journal,
    concurrency: overlap ? times : 1,
  });
  const endpoint = { url: asked.url.href, ...(asked.credentials && { credentials: asked.credentials }) };
  const { body, subject } = asked;
  for (let time = 1; time <= times; time++) {
    const repeats = time > 1 ? { duplicateOf: '1' } : {};
    loop.schedule({ id: String(time), endpoint, body, subject, ...repeats }, clock.now());
  }
  await loop.idle();
  await ledger.complete();
  await loop.close();
}

type Concluded = Extract<Entry, { kind: 'concluded' }>;

/** Brings conclusions, which come with the headers of an answer, together with its body, which may come later. */
class Ledger {
  readonly #tell: (exchange: Exchange) => void;
  readonly #authorized = new Map<string, boolean>();
  readonly #answers = new Map<string, FullAnswer>();
  readonly #concluded = new Map<string, Concluded>();
  #onComplete: () => void = () => {};

  constructor(tell: (exchange: Exchange) => void) {
    this.#tell = tell;
  }

  hear(entry: Entry): void {
    if (entry.kind === 'attempted')
      this.#authorized.set(`${entry.delivery}/${entry.request}`, entry.authorized);
    if (entry.kind !== 'concluded') return;
    const authorized = this.#authorized.get(`${entry.delivery}/${entry.request}`) ?? false;
    this.#concluded.set(keyOf({ ...entry, authorized }), entry);
    this.#settle(keyOf({ ...entry, authorized }), authorized);
  }

  answered(request: { readonly delivery: string; readonly authorized: boolean }, answer: FullAnswer): void {
    this.#answers.set(keyOf(request), answer);
    this.#settle(keyOf(request), request.authorized);
  }

  /** Resolves when no body is awaited any more; the transport cuts a body off that does not end in time. */
  complete(): Promise<void> {
    return new Promise(resolve => {
      this.#onComplete = resolve;
      if (this.#concluded.size === 0) resolve();
    });
  }

  #settle(key: string, authorized: boolean): void {
    const concluded = this.#concluded.get(key);
    const answer = this.#answers.get(key);
    if (!concluded || (!answer && 'status' in concluded.outcome)) return;
    this.#concluded.delete(key);
    const { outcome, durationMs, delivery } = concluded;
    this.#tell({ time: Number(delivery), authorized, outcome, durationMs, answer: answer ?? null });
    if (this.#concluded.size === 0) this.#onComplete();
  }
}

function keyOf({
  delivery,
  authorized,
}: {
  readonly delivery: string;
  readonly authorized: boolean;
}): string {
  return `${delivery}/${authorized}`;
}
