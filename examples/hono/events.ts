/** What this app reads of an event; whatever else there is passes by. */
export interface Event {
  readonly type: string;
  /** Id of the message that it is about. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The events of a body, or none when it is no callback. One that cannot be read does not cost us its neighbours. */
export function eventsIn(body: string): Event[] {
  const value = parsed(body);
  return (Array.isArray(value) ? value : [value]).flatMap(eventIn);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function eventIn(value: Loose | null | undefined): Event[] {
  const { type, to, message } = value ?? {};
  const id = message?.id;
  if (typeof type !== 'string' || typeof id !== 'string') return [];
  return [{ type, id, from: textOf(message?.from), to: textOf(to), text: textOf(message?.text) }];
}

/** An event of which nothing is certain yet. */
interface Loose {
  readonly type?: unknown;
  readonly to?: unknown;
  readonly message?: { readonly id?: unknown; readonly from?: unknown; readonly text?: unknown } | null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
