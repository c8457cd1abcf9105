/** What a JSON object is once it is parsed. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is a JSON object: no array, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The `message` of an event; an empty object where there is none, so that its fields can be asked for. */
export function messageOf(event: JsonObject): JsonObject {
  return isObject(event['message']) ? event['message'] : {};
}

/** The event with other fields in its message; unchanged where it has no message. */
export function withMessage(event: JsonObject, fields: JsonObject): JsonObject {
  return isObject(event['message']) ? { ...event, message: { ...event['message'], ...fields } } : event;
}

/** The value at a JSON pointer, or undefined where nothing is. Keys in our paths need no escapes except `~` and `/`. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of keysOf(pointer)) {
    value = typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined;
  }
  return value;
}

/** The keys of a JSON pointer, unescaped. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A key as a JSON pointer writes it. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
