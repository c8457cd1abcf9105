/** What this app reads of an event. Whatever else Bandwidth sends, today or some day, is welcome and ignored. */
export interface Event {
  readonly type: string;
  readonly to?: string;
  readonly errorCode?: number;
  readonly message: {
    readonly id: string;
    readonly from?: string;
    readonly to?: readonly string[];
    readonly text?: string;
  };
}

/**
 * The events of a body, or none when it is no callback of Bandwidth's.
 *
 * One event that we cannot read does not cost us its neighbours; and a bare event is read like an array of one, because
 * Bandwidth's own documents do not agree on which it is.
 */
export function eventsIn(body: unknown): Event[] {
  const events: unknown[] = Array.isArray(body) ? body : [body];
  return events.filter(isEvent);
}

function isEvent(value: unknown): value is Event {
  if (!isObject(value) || typeof value['type'] !== 'string') return false;
  const { message } = value;
  return isObject(message) && typeof message['id'] === 'string' && message['id'] !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
