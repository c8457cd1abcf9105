import type { Entry } from '../delivery/index.ts';
import type { JournalledRequest } from './har.ts';

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;
type Attempted = Extract<Entry, { kind: 'attempted' }>;

/** Brings together what a journal tells of each request; `scheduledOf` knows deliveries whose beginning is not among the entries. */
export async function* journalledRequests(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  scheduledOf: (delivery: string) => Scheduled | undefined = () => undefined,
): AsyncGenerator<JournalledRequest> {
  const begun = new Map<string, Scheduled>();
  const inFlight = new Map<string, Attempted>();
  for await (const entry of entries) {
    switch (entry.kind) {
      case 'scheduled':
        begun.set(entry.delivery, entry);
        break;
      case 'attempted':
        inFlight.set(entry.delivery, entry);
        break;
      case 'concluded': {
        const scheduled = begun.get(entry.delivery) ?? scheduledOf(entry.delivery);
        const attempted = inFlight.get(entry.delivery);
        inFlight.delete(entry.delivery);
        if (scheduled === undefined) break;
        const isSame = attempted?.request === entry.request;
        yield { scheduled, attempted: isSame ? attempted : null, concluded: entry };
        break;
      }
      case 'acknowledged':
      case 'exhausted':
        begun.delete(entry.delivery);
    }
  }
}
