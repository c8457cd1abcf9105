import { requestHeaders } from '../../drivers/request-headers.ts';
import type { RefereeViolation } from '../../report/referee/referee-violation.ts';
import type { Sender } from '../../sender/index.ts';
import type { HttpExchange } from '../../server/http-exchange.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';

/** Violations that are kept for the report; all of them are counted and told. */
const MAX_KEPT = 1000;

/** How a referee is asked for. */
export interface RefereeAsked {
  /** Whether callbacks may differ from the document as known quirks do. */
  readonly permitsQuirks: boolean;
}

type Watching = Awaited<ReturnType<typeof watching>>;

/** Prism as the referee of one run, and everything that it has seen. */
export class RefereeDesk {
  readonly violations: RefereeViolation[] = [];
  readonly counts = { consumer: 0, mock: 0 };
  readonly #readers = new Set<(violation: RefereeViolation) => void>();
  #now: () => number = Date.now;
  #referee: Watching | undefined;

  /** Rejects with a `Problem` where Prism is not installed. */
  static async open(asked: RefereeAsked): Promise<RefereeDesk> {
    const desk = new RefereeDesk();
    desk.#referee = await watching(asked, desk);
    return desk;
  }

  /** What time it is in the run, epoch milliseconds. */
  get now(): number {
    return this.#now();
  }

  note(violation: RefereeViolation): void {
    this.counts[violation.culprit]++;
    if (this.violations.length < MAX_KEPT) this.violations.push(violation);
    for (const reader of this.#readers) reader(violation);
  }

  /** Calls the reader for each violation from now on. */
  follow(reader: (violation: RefereeViolation) => void): void {
    this.#readers.add(reader);
  }

  /** Shows it an exchange with the Messaging API. */
  readonly seeExchange = (exchange: HttpExchange): void => this.#referee?.seeExchange(exchange);

  /** Shows it the body of a callback. */
  seeCallback(what: string, body: string): void {
    this.#referee?.seeCallback({ what, headers: USUAL_HEADERS, body });
  }

  /** Shows it every callback that is promised from now on; each is judged once, however often it is attempted. */
  watch({ clock, journal }: Pick<Sender, 'clock' | 'journal'>): void {
    this.#now = () => clock.now();
    journal.follow(entry => {
      if (entry.kind === 'scheduled' && entry.duplicateOf === null)
        this.seeCallback(`${entry.subject.type} in ${entry.delivery}`, entry.body);
    });
  }

  async settled(): Promise<void> {
    await this.#referee?.settled();
  }

  /** Who must act, for scripts: us, the consumer, or nobody. */
  get exitCode(): ExitCode {
    if (this.counts.mock > 0) return exitCode.bug;
    return this.counts.consumer > 0 ? exitCode.broken : exitCode.ok;
  }
}

/** Only now is Prism loaded, which takes most of a second. */
async function watching({ permitsQuirks }: RefereeAsked, desk: RefereeDesk) {
  const { startReferee } = await import('../../../mocks/prism/referee.ts');
  return startReferee({
    now: () => desk.now,
    onViolation: violation => desk.note(violation),
    permitsQuirks,
  });
}

/** What the sender's requests carry; the first of a challenged delivery has no credentials. */
const USUAL_HEADERS = requestHeaders({ endpoint: { url: '' }, authorized: false });
