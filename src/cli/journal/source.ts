import type { DeliveryAbout, DeliveryCounts } from '../../sender/index.ts';
import type { Entry } from '../../delivery/index.ts';
import type { WrittenQuery } from '../../sender/store/read-query.ts';

export type Scheduled = Extract<Entry, { kind: 'scheduled' }>;

/** Where a journal is read. Closed when done with. */
export interface JournalSource extends Disposable {
  /** Where it is, for sentences. */
  readonly name: string;
  /** The entries that are asked for, oldest first. Rejects with a `Problem` when the query means nothing. */
  entries(query: WrittenQuery): AsyncIterable<Entry>;
  /** What a delivery is about whose entries were read. */
  about(delivery: string): DeliveryAbout | undefined;
  /** How a delivery was scheduled whose entries were read. */
  scheduled(delivery: string): Scheduled | undefined;
  totals(): Promise<Totals>;
}

/** What the journal holds in all. */
export interface Totals extends DeliveryCounts {
  /** Entries that were let go. */
  readonly dropped: number;
  /** Finished deliveries that were let go. */
  readonly forgotten: number;
  /** Whether older entries were left out that nobody asked to leave out. */
  readonly limited: boolean;
}
