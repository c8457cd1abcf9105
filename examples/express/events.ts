/** What this app reads of an event. Whatever else Bandwidth sends, today or some day, is welcome and ignored. */
export interface Event {
  readonly type: string;
  /** Id of the message that it is about. */
  readonly message: string;
  /** Who sent the message. */
  readonly from: string;
  /** Whom the event is about: one recipient of ours, or the number that somebody wrote to. */
  readonly to: string;
  readonly text: string;
  readonly errorCode: number | null;
}

/**
 * The events of a body, or none when it is no callback of Bandwidth's.
 *
 * One event that we cannot read does not cost us its neighbours; and a bare event is read like an array of one, because
 * Bandwidth's own documents do not agree on which it is.
 */
export function eventsIn(body: unknown): Event[] {
  const events: unknown[] = Array.isArray(body) ? body : [body];
  return events.flatMap(eventIn);
}

function eventIn(value: unknown): Event[] {
  if (!isObject(value) || !isObject(value['message'])) return [];
  const { type, to, errorCode } = value;
  const { id, from, to: everybody, text } = value['message'];
  if (typeof type !== 'string' || typeof id !== 'string') return [];
  return [
    {
      type,
      message: id,
      from: textOf(from),
      to: textOf(to) || textOf(Array.isArray(everybody) ? everybody[0] : everybody),
      text: textOf(text),
      errorCode: Number.isSafeInteger(errorCode) ? Number(errorCode) : null,
    },
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Fields may be missing, and some may be null one day. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
