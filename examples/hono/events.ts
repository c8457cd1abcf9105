/** What this app reads of an event; whatever else there is passes by. */
export interface Event {
  readonly type: string;
  readonly to?: string;
  readonly message: { readonly id: string; readonly from?: string; readonly text?: string };
}

/** The events of a body, or none when it is no callback. One that cannot be read does not cost us its neighbours. */
export function eventsIn(body: string): Event[] {
  const value = parsed(body);
  return (Array.isArray(value) ? value : [value]).filter(isEvent);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is Event {
  const event = value as Partial<Event> | null | undefined;
  return typeof event?.type === 'string' && typeof event.message?.id === 'string';
}
