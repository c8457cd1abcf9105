import { quirks, type QuirkName } from '../../contract/generated/quirks.ts';
import type { CarrierOutcome } from '../carrier-outcome.ts';
import type { Channel } from '../channel.ts';
import type { PlannedEvent } from '../planned-event.ts';
import { type BendEvent, type BendGiven, bent, type QuirkBend } from './quirk-bend.ts';
import { quirkBends } from './quirk-bends.ts';

/** Bends a plan as the quirks in force say, in an order of ours; quirks about making requests leave it as it is. */
export function bend(
  events: readonly PlannedEvent[],
  names: readonly QuirkName[],
  given: BendGiven,
): readonly PlannedEvent[] {
  if (names.length === 0) return events;
  return quirkBends
    .filter(({ name }) => names.includes(name))
    .reduce((sofar, quirk) => bendBy(quirk, sofar, given), events);
}

/** What a quirk in force makes of every message for which nobody chose an outcome; undefined when none has a say. */
export function outcomeOfQuirks(names: readonly QuirkName[]): CarrierOutcome | undefined {
  if (names.length === 0) return undefined;
  for (const quirk of quirkBends) {
    if (quirk.bends === 'outcome' && names.includes(quirk.name)) return quirk.outcome;
  }
  return undefined;
}

/** Whether a quirk in force has `message-sending` told on a channel. */
export function tellsSending(names: readonly QuirkName[], channel: Channel): boolean {
  return quirkBends.some(
    quirk => quirk.bends === 'telling' && quirk.sendingOn === channel && names.includes(quirk.name),
  );
}

function bendBy(
  quirk: QuirkBend,
  events: readonly PlannedEvent[],
  given: BendGiven,
): readonly PlannedEvent[] {
  switch (quirk.bends) {
    case 'event':
      return events.map(event => (strikes(quirk.name, event) ? bendFields(quirk, event, given) : event));
    case 'sequence': {
      const spared = events.filter(event => !strikes(quirk.name, event));
      const struck = quirk.bend(
        events.filter(event => strikes(quirk.name, event)),
        given,
      );
      return spared.length === 0 ? struck : [...spared, ...struck].toSorted((a, b) => a.dueAt - b.dueAt);
    }
    case 'outcome':
    case 'telling':
      return events;
  }
}

function bendFields(
  { name, bend: bendEvent }: { readonly name: QuirkName; readonly bend: BendEvent },
  event: PlannedEvent,
  given: BendGiven,
): PlannedEvent {
  return bent(event, name, { event: bendEvent(event.event, event, given) });
}

function strikes(name: QuirkName, { type }: PlannedEvent): boolean {
  return quirks[name].appliesTo.includes(type);
}
