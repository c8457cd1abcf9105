import { ambiguities } from '../../contract/generated/ambiguities.ts';
import type { PlannedEvent } from '../planned-event.ts';
import { bent, type QuirkBend } from './quirk-bend.ts';

type Batch = [PlannedEvent, ...PlannedEvent[]];

/** The most events in one array that the open question about envelopes admits. */
const BATCH_SIZE = Math.max(...ambiguities.eventsPerEnvelope.admissible);

/**
 * Nobody promises that the array holds one event.
 *
 * Events of one type share an array, which waits for the last of them: the receipts of a group do so. An event without
 * company comes twice in its array, as "at least once" permits.
 */
export const batchN: QuirkBend = {
  name: 'batch-n',
  bends: 'sequence',
  bend: events => batchesOf(events).map(together),
};

function batchesOf(events: readonly PlannedEvent[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (const event of events) {
    const open = batches.find(batch => batch.length < BATCH_SIZE && belongTogether(batch[0], event));
    if (open) open.push(event);
    else batches.push([event]);
  }
  return batches;
}

function belongTogether(one: PlannedEvent, other: PlannedEvent): boolean {
  return one.type === other.type && one.applicationId === other.applicationId && other.repeats === undefined;
}

function together([first, ...others]: Batch): PlannedEvent {
  const company = others.length > 0 ? others : [first];
  return bent(first, 'batch-n', {
    dueAt: Math.max(first.dueAt, ...company.map(({ dueAt }) => dueAt)),
    envelope: { kind: 'batch', others: company.map(({ event }) => event) },
  });
}
