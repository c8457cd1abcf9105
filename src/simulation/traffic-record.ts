import type { Entry } from '../delivery/index.ts';
import type { AttemptRequest, Report } from '../drivers/index.ts';
import type { CrashPoint } from '../faults/index.ts';
import type { Posting } from './posting.ts';
import type { DeliveryRecord, RequestRecord } from './run.ts';

/** What the sender's journal does not know: what really reached the consumer, and what it really answered. */
export class TrafficRecord {
  readonly postings = new Map<string, Posting>();
  readonly crashes: CrashPoint[] = [];
  /** Steps of which two requests were in the consumer's hands at the same time. */
  readonly overlapped = new Set<number>();
  /** Steps in the order in which their first request reached the consumer. */
  readonly arrivals: number[] = [];
  mostInFlight = 0;
  readonly #answers = new Map<string, number | null>();
  readonly #asking = new Set<string>();
  readonly #inFlight = new Map<number, number>();
  #count = 0;

  sent(request: AttemptRequest): void {
    const { step, isRepetition, copy } = this.#postingOf(request);
    this.#answers.set(keyOf(request), null);
    if (request.endpoint.credentials !== undefined && !request.authorized) this.#asking.add(keyOf(request));
    const inFlight = (this.#inFlight.get(step) ?? 0) + 1;
    this.#inFlight.set(step, inFlight);
    if (inFlight > 1) this.overlapped.add(step);
    if (!isRepetition && copy === 0 && !this.arrivals.includes(step)) this.arrivals.push(step);
    this.mostInFlight = Math.max(this.mostInFlight, ++this.#count);
  }

  answered(request: AttemptRequest, report: Report): void {
    const { step } = this.#postingOf(request);
    this.#inFlight.set(step, (this.#inFlight.get(step) ?? 1) - 1);
    this.#count--;
    if (report.kind === 'answered') this.#answers.set(keyOf(request), report.status);
  }

  /** The journal told delivery by delivery, in the order in which they were planned. */
  deliveries(journal: readonly Entry[]): readonly DeliveryRecord[] {
    const attempted = new Map<string, Extract<Entry, { kind: 'attempted' }>>();
    const records = new Map<
      string,
      { url: string; requests: RequestRecord[]; ending: DeliveryRecord['ending'] }
    >();
    for (const entry of journal) {
      if (entry.kind === 'scheduled') {
        records.set(entry.delivery, { url: entry.url, requests: [], ending: 'pending' });
        continue;
      }
      const record = records.get(entry.delivery);
      if (record === undefined) continue;
      if (entry.kind === 'attempted') attempted.set(`${entry.delivery}/${entry.request}`, entry);
      else if (entry.kind === 'concluded') {
        const start = attempted.get(`${entry.delivery}/${entry.request}`);
        if (start !== undefined) record.requests.push(this.#requestRecord(start, entry));
      } else record.ending = entry.kind;
    }
    return [...records].flatMap(([delivery, record]) => {
      const posting = this.postings.get(delivery);
      return posting === undefined ? [] : [{ posting, delivery, ...record }];
    });
  }

  #requestRecord(
    start: Extract<Entry, { kind: 'attempted' }>,
    { outcome, durationMs }: Extract<Entry, { kind: 'concluded' }>,
  ): RequestRecord {
    const { attempt, authorized, at, delivery } = start;
    const key = keyOf({ delivery, attempt, authorized });
    const answered = this.#answers.get(key);
    return {
      attempt,
      authorized,
      isAsking: this.#asking.has(key),
      at,
      outcome,
      answered: answered ?? null,
      hasArrived: answered !== undefined,
      durationMs,
      mishap: this.postings.get(delivery)?.mishaps[attempt - 1],
    };
  }

  #postingOf({ delivery }: Pick<AttemptRequest, 'delivery'>): Posting {
    const posting = this.postings.get(delivery);
    if (posting === undefined) throw new Error(`The delivery ${delivery} was never planned.`);
    return posting;
  }
}

function keyOf({
  delivery,
  attempt,
  authorized,
}: Pick<AttemptRequest, 'delivery' | 'attempt' | 'authorized'>): string {
  return `${delivery}/${attempt}/${authorized}`;
}
