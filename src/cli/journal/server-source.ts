import type { Entry } from '../../delivery/index.ts';
import type { DeliveryAbout, DeliveryCounts } from '../../sender/index.ts';
import type { WrittenQuery } from '../../sender/store/read-query.ts';
import { Problem, quoted } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import { SEE_HELP } from './misunderstood.ts';
import type { JournalSource, Scheduled, Totals } from './source.ts';

interface Answer {
  readonly entries: readonly Entry[];
  readonly origins: readonly Scheduled[];
  readonly dropped: number;
  readonly limited: boolean;
}

/** The journal of a running mock. */
export class ServerSource implements JournalSource {
  readonly name: string;
  readonly #base: URL;
  #limited = false;
  readonly #scheduled = new Map<string, Scheduled>();

  constructor(url: string) {
    this.name = url;
    const base = URL.parse('/_bwkit/', URL.parse(url)?.origin);
    if (base === null || !/^https?:$/.test(base.protocol)) {
      throw new Problem({
        what: `--url is ${quoted(url)}.`,
        expected: 'It must be the http URL of a running bwkit serve.',
        hint: 'write, for example, --url http://127.0.0.1:4010.',
      });
    }
    this.#base = base;
  }

  async *entries(query: WrittenQuery): AsyncGenerator<Entry> {
    const asked = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
    const parameters = new URLSearchParams([...asked, ['origins', 'true']]);
    const { entries, origins, limited } = await this.#get<Answer>(`journal?${parameters}`);
    for (const origin of origins) this.#scheduled.set(origin.delivery, origin);
    this.#limited = limited && query.limit === undefined;
    for (const entry of entries) if (entry.kind === 'scheduled') this.#scheduled.set(entry.delivery, entry);
    yield* entries;
  }

  about(delivery: string): DeliveryAbout | undefined {
    return this.#scheduled.get(delivery);
  }

  scheduled(delivery: string): Scheduled | undefined {
    return this.#scheduled.get(delivery);
  }

  async totals(): Promise<Totals> {
    const { forgotten, ...counts } = await this.#get<DeliveryCounts & { forgotten: number }>(
      'deliveries/counts',
    );
    const { dropped } = await this.#get<Answer>('journal?limit=0');
    return { ...counts, dropped, forgotten, limited: this.#limited };
  }

  [Symbol.dispose](): void {}

  async #get<T>(path: string): Promise<T> {
    const url = new URL(path, this.#base);
    const response = await fetch(url).catch((cause: Error) => {
      throw this.#unreachable(reasonOf(cause.cause ?? cause));
    });
    const body = (await response.json().catch(() => null)) as
      (T & { what?: string; expected?: string; hint?: string }) | null;
    if (response.ok && body !== null) return body;
    if (body?.what === undefined) throw this.#unreachable(`it answered ${response.status}`);
    const { what, expected = '', hint = SEE_HELP } = body;
    if (response.status === 400) throw new Problem({ what: `--${what}`, expected, hint: SEE_HELP });
    throw new Problem({ what: `${this.name} answered: ${what}`, expected, hint });
  }

  #unreachable(reason: string): Problem {
    return new Problem({
      what: `No journal could be had from ${this.name}: ${reason}.`,
      expected: '--url must be the URL of a running bwkit serve.',
      hint: 'start one, or read its file with --store.',
    });
  }
}
