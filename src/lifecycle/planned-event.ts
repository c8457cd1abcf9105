import type { CallbackEvent, EventType } from '../contract/index.ts';
import type { QuirkName } from '../contract/generated/quirks.ts';
import type { Channel } from './channel.ts';

export type { EventType };

/** Which of an application's URLs an event goes to. */
export type Audience = 'inbound' | 'status';

/** Fields by name, where the contract's types no longer hold. */
export interface EventFields {
  readonly [field: string]: unknown;
}

/** An event that a quirk may have bent; every event of the contract is one. */
export interface BentEvent extends EventFields {
  readonly message: EventFields;
}

/** How an envelope carries its event. Everything but `array` is the work of a quirk. */
export type EnvelopeForm =
  | { readonly kind: 'array' }
  /** The event, and more of them behind it. */
  | { readonly kind: 'batch'; readonly others: readonly (CallbackEvent | BentEvent)[] }
  | { readonly kind: 'bare-object' }
  /** An array without any event. */
  | { readonly kind: 'empty-array' }
  /** A comma too many in `message.to`, which no strict parser reads. */
  | { readonly kind: 'trailing-comma' };

/** An event that is to be posted, and when and to whom. */
export interface PlannedEvent {
  /** Names it in the run: message id, recipient and type, and a word more where that is not enough. */
  readonly key: string;
  /** The type it has in today's contract, even where a quirk writes another one. */
  readonly type: EventType;
  readonly event: CallbackEvent | BentEvent;
  readonly envelope: EnvelopeForm;
  /** Epoch milliseconds of the first attempt. */
  readonly dueAt: number;
  readonly audience: Audience;
  /** The application whose URL it goes to. */
  readonly applicationId: string;
  readonly messageId: string;
  /** What today's contract has in the event's own `to`. */
  readonly recipient: string;
  readonly channel: Channel;
  /** Key of the planned event that this one repeats word for word, where the sender posts it twice. */
  readonly repeats?: string;
  /** The quirks that have changed it, in the order in which they did. */
  readonly bentBy: readonly QuirkName[];
}

const ARRAY: EnvelopeForm = { kind: 'array' };

/** Plans to post an event of today's contract as it is; quirks may bend it afterwards. */
export function planned(
  event: CallbackEvent,
  post: { readonly dueAt: number; readonly channel: Channel },
): PlannedEvent {
  const { type, to, message } = event;
  return {
    key: `${message.id}/${to}/${type}`,
    type,
    event,
    envelope: ARRAY,
    ...post,
    audience: message.direction === 'in' ? 'inbound' : 'status',
    applicationId: message.applicationId,
    messageId: message.id,
    recipient: to,
    bentBy: [],
  };
}

/** The body to post, as JSON text; for one form of envelope it is not quite JSON. */
export function bodyOf({ event, envelope }: Pick<PlannedEvent, 'event' | 'envelope'>): string {
  switch (envelope.kind) {
    case 'array':
      return JSON.stringify([event]);
    case 'batch':
      return JSON.stringify([event, ...envelope.others]);
    case 'bare-object':
      return JSON.stringify(event);
    case 'empty-array':
      return '[]';
    case 'trailing-comma':
      return withTrailingComma(JSON.stringify([event]));
  }
}

/** Puts the comma into the last array of the body, which in an event of the contract is one of `message`'s. */
function withTrailingComma(json: string): string {
  const recipients = /("to":\[(?:"[^"\\]*",?)*)\]/;
  return recipients.test(json) ? json.replace(recipients, '$1,]') : json.replace(/\]$/, ',]');
}
