import type { Json, JsonObject } from './json.ts';

/** Deeper than any state that a person would look at; what is below is cut and says so. */
const DEEPEST = 40;

/**
 * Reads any value as JSON, the way a person would write it down: maps as objects where their keys are texts or numbers, sets as
 * arrays, dates as instants, big numbers as text. Functions and symbols have nothing to say.
 */
export function toJson(value: unknown, depth = 0): Json {
  if (depth > DEEPEST) return '<too deep>';
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return value.toString();
    case 'object':
      return value === null ? null : objectToJson(value, depth + 1);
    case 'undefined':
    case 'function':
    case 'symbol':
      return null;
  }
}

function objectToJson(value: object, depth: number): Json {
  if (Array.isArray(value)) return value.map(each => toJson(each, depth));
  if (value instanceof Set) return [...value].map(each => toJson(each, depth));
  if (value instanceof Map) return mapToJson(value, depth);
  if (value instanceof Error) return { name: value.name, message: value.message };
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (hasToJson(value)) return toJson(value.toJSON(), depth);
  return entriesToJson(Object.entries(value), depth);
}

function mapToJson(map: ReadonlyMap<unknown, unknown>, depth: number): Json {
  const entries = [...map];
  if (entries.every(([key]) => typeof key === 'string' || typeof key === 'number')) {
    return entriesToJson(
      entries.map(([key, value]) => [String(key), value]),
      depth,
    );
  }
  return entries.map(entry => toJson(entry, depth));
}

function entriesToJson(entries: readonly (readonly [string, unknown])[], depth: number): JsonObject {
  const told = entries.filter(([, value]) => !['undefined', 'function', 'symbol'].includes(typeof value));
  return Object.fromEntries(told.map(([key, value]) => [key, toJson(value, depth)]));
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}
