import type { QuirkName } from '../../contract/generated/quirks.ts';
import type { Draw } from '../../random/draw.ts';
import type { CarrierOutcome } from '../carrier-outcome.ts';
import type { Channel } from '../channel.ts';
import type { BentEvent, EnvelopeForm, EventFields, PlannedEvent } from '../planned-event.ts';

/** What a quirk may know beside the events it bends. */
export interface BendGiven {
  readonly draw: Draw;
  /** The text that was sent, which receipts of today do not carry. Absent where nobody knows it. */
  readonly text?: string | undefined;
}

/** Bends the fields of one event; `about` says what was planned. */
export type BendEvent = (event: BentEvent, about: PlannedEvent, given: BendGiven) => BentEvent;

/** Bends which events come, when, or how envelopes carry them. It marks what it has changed (`bent`). */
export type BendSequence = (events: readonly PlannedEvent[], given: BendGiven) => readonly PlannedEvent[];

/** How one quirk of spec/quirks.yaml is emitted. Those that are about making requests are not here but in delivery. */
export type QuirkBend = { readonly name: QuirkName } & (
  | { readonly bends: 'event'; readonly bend: BendEvent }
  | { readonly bends: 'sequence'; readonly bend: BendSequence }
  /** What becomes of a message at every recipient for whom nobody chose anything. */
  | { readonly bends: 'outcome'; readonly outcome: CarrierOutcome }
  /** The channel on which `message-sending` is told although it otherwise would not be. */
  | { readonly bends: 'telling'; readonly sendingOn: Channel }
);

/** Copies an event with some fields of its message changed. */
export function withMessage(event: BentEvent, changes: EventFields): BentEvent {
  return { ...event, message: { ...event.message, ...changes } };
}

/** Copies an event without one field of its message. */
export function withoutInMessage(event: BentEvent, name: string): BentEvent {
  const { [name]: _, ...message } = event.message;
  return { ...event, message };
}

/** Copies a planned event with changes, marked with the quirk that made them. */
export function bent(event: PlannedEvent, name: QuirkName, changes: Partial<PlannedEvent>): PlannedEvent {
  return { ...event, ...changes, bentBy: [...event.bentBy, name] };
}

/** An envelope of a bad form that comes just before a good one, which is not lost by it. */
export function preceding(event: PlannedEvent, name: QuirkName, envelope: EnvelopeForm): PlannedEvent {
  return bent(event, name, { key: `${event.key}/${name}`, envelope });
}
