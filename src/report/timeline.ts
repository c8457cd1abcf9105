import type { Entry, Outcome, Subject } from '../delivery/index.ts';

/** One line of a timeline: a request that has ended, or a delivery that has been given up between two of them. */
export interface TimelineRow {
  readonly at: number;
  readonly delivery: string;
  readonly subject: Subject;
  readonly duplicateOf: string | null;
  readonly attempt: number;
  readonly request: number;
  /** Null where the window closed before another request was made. */
  readonly outcome: Outcome | null;
  /** How long the consumer took, in milliseconds. */
  readonly durationMs: number;
  /** When the next request is due; null when none follows. */
  readonly nextAt: number | null;
  /** How the delivery ended with this row; null when it goes on. */
  readonly ending: 'acknowledged' | 'exhausted' | null;
}

/** What a row tells of its delivery. */
export type About = Pick<TimelineRow, 'subject' | 'duplicateOf'>;

type Concluded = Extract<Entry, { kind: 'concluded' }>;
type Exhausted = Extract<Entry, { kind: 'exhausted' }>;

/** Folds a journal into rows, entry by entry: what the terminal prints and the dashboard shows. */
export class Timeline {
  readonly #pending = new Map<string, About>();
  readonly #about: ((delivery: string) => About | undefined) | null;
  #last: Concluded | null = null;

  /**
   * Where somebody else knows what deliveries are about, the timeline asks there: it then remembers nothing of a million pending
   * ones, and knows of those that were scheduled before it began to read.
   */
  constructor(about: ((delivery: string) => About | undefined) | null = null) {
    this.#about = about;
  }

  /** Returns the row that the entry tells of, or null when it tells of none. */
  read(entry: Entry): TimelineRow | null {
    switch (entry.kind) {
      case 'scheduled':
        this.#remember(entry);
        return null;
      case 'attempted':
        return null;
      case 'concluded':
        this.#last = entry;
        return this.#row(entry, endingOf(entry));
      case 'acknowledged':
        this.#pending.delete(entry.delivery);
        return null;
      case 'exhausted': {
        const row = this.#isTold(entry) ? null : this.#row(withoutRequest(entry), 'exhausted');
        this.#pending.delete(entry.delivery);
        return row;
      }
    }
  }

  #remember({ delivery, subject, duplicateOf }: Extract<Entry, { kind: 'scheduled' }>): void {
    if (this.#about === null) this.#pending.set(delivery, { subject, duplicateOf });
  }

  /** The last attempt of a delivery and its exhaustion follow one another at once, and make one row. */
  #isTold({ delivery, at }: Exhausted): boolean {
    const last = this.#last;
    return last !== null && last.delivery === delivery && last.at === at && endingOf(last) === 'exhausted';
  }

  #row(concluded: Concluded | Closed, ending: TimelineRow['ending']): TimelineRow | null {
    const about = (this.#about ?? (id => this.#pending.get(id)))(concluded.delivery);
    if (about === undefined) return null;
    const { at, delivery, attempt, request, outcome, durationMs, dueAt: nextAt } = concluded;
    const { subject, duplicateOf } = about;
    return { at, delivery, subject, duplicateOf, attempt, request, outcome, durationMs, nextAt, ending };
  }
}

/** How a delivery ends with the request: it does when it is acknowledged, or when nothing is due after it. */
function endingOf({ outcome, dueAt }: Concluded): TimelineRow['ending'] {
  if (outcome.kind === 'acknowledged') return 'acknowledged';
  return dueAt === null ? 'exhausted' : null;
}

/** The window closed while nothing was in flight. */
function withoutRequest({ at, delivery, attempts }: Exhausted): Closed {
  return { at, delivery, attempt: attempts, request: 0, outcome: null, durationMs: 0, dueAt: null };
}

type Closed = Omit<Concluded, 'kind' | 'outcome'> & { readonly outcome: null };
