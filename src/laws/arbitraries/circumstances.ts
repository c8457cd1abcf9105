import fc from 'fast-check';
import { quirks as allQuirks, type QuirkName } from '../../contract/generated/quirks.ts';
import type { FaultData } from '../../faults/index.ts';
import type { EventType } from '../../lifecycle/planned-event.ts';

/** What may happen to each event of a story; drawn inside the event, so that a smaller story takes it along. */
export interface Circumstances {
  readonly faults: fc.Arbitrary<readonly FaultData[]>;
  /** Quirks of which at most one bends an event. */
  readonly quirks: readonly QuirkName[];
}

/** No quirk, or one of those that can strike an event of the type. */
export function quirkFor(type: EventType, { quirks }: Circumstances): fc.Arbitrary<readonly QuirkName[]> {
  const possible = quirks.filter(name => allQuirks[name].appliesTo.includes(type));
  return possible.length === 0 ? fc.constant([]) : fc.subarray(possible, { maxLength: 1 });
}
