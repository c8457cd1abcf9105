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

  /** Returns the row that the entry completes, or null when it completes none. */
  read(entry: Entry): TimelineRow | null {
    switch (entry.kind) {
      case 'scheduled':
        this.#remember(entry);
        return null;
      case 'attempted':
        return null;
      case 'concluded':
        this.#last = entry;
        return this.#isLast(entry) ? null : this.#row(entry, null);
      case 'acknowledged':
      case 'exhausted': {
        const row = this.#row(this.#lastOf(entry), entry.kind);
        this.#pending.delete(entry.delivery);
        return row;
      }
    }
  }

  #remember({ delivery, subject, duplicateOf }: Extract<Entry, { kind: 'scheduled' }>): void {
    if (this.#about === null) this.#pending.set(delivery, { subject, duplicateOf });
  }

  /** The ending follows at once in the journal, and both make one row. */
  #isLast({ outcome, dueAt }: Concluded): boolean {
    return outcome.kind === 'acknowledged' || dueAt === null;
  }

  #lastOf(end: Extract<Entry, { kind: 'acknowledged' | 'exhausted' }>): Concluded | Ending {
    const last = this.#last;
    if (last !== null && last.delivery === end.delivery && last.at === end.at && this.#isLast(last))
      return last;
    const { at, delivery, attempts } = end;
    return { at, delivery, attempt: attempts, request: 0, outcome: null, durationMs: 0, dueAt: null };
  }

  #row(concluded: Concluded | Ending, ending: TimelineRow['ending']): TimelineRow | null {
    const about = (this.#about ?? (id => this.#pending.get(id)))(concluded.delivery);
    if (about === undefined) return null;
    const { at, delivery, attempt, request, outcome, durationMs, dueAt: nextAt } = concluded;
    const { subject, duplicateOf } = about;
    return { at, delivery, subject, duplicateOf, attempt, request, outcome, durationMs, nextAt, ending };
  }
}

type Ending = Omit<Concluded, 'kind' | 'outcome'> & { readonly outcome: null };
