import type { EventType, JsonSchema } from '../../src/contract/index.ts';
import { schemaOfEvent, schemas } from '../../src/contract/index.ts';
import { validExamples } from '../spec/example-files.ts';

/** The event in every valid example. */
export const exampleEvents = validExamples().map(({ bytes, folder, path }) => ({
  path,
  type: folder as EventType,
  event: JSON.parse(String(bytes))[0] as object,
}));

/** One field that the schema of an event names, however deep it lies. */
export interface Field {
  /** JSON pointer within the event. */
  readonly path: string;
  readonly isRequired: boolean;
  /** JSON types that it may have. */
  readonly types: readonly string[];
}

/** Every field that the schema of a type names, and every item of its arrays. */
export function fieldsOf(type: EventType): Field[] {
  return fieldsBelow(resolve({ $ref: `#/$defs/${schemaOfEvent[type]}` }), '');
}

function fieldsBelow(schema: JsonSchema, path: string): Field[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as readonly string[];
  return properties.flatMap(([key, property]) => {
    const child = resolve(property);
    const types = [child['type']].flat().map(String);
    return [
      { path: `${path}/${key}`, isRequired: required.includes(key), types },
      ...fieldsBelow(child, `${path}/${key}`),
    ];
  });
}

function resolve({ $ref, ...beside }: JsonSchema): JsonSchema {
  return typeof $ref === 'string' ? { ...schemas[$ref.slice('#/$defs/'.length)], ...beside } : beside;
}

type Container = Record<string, unknown>;

/** A copy of an event with a field set, or removed when the value is undefined; undefined when nothing is there to change. */
export function changed(event: object, path: string, value: unknown): object | undefined {
  const copy = structuredClone(event);
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((node, key) => (node as Container | undefined)?.[key], copy);
  if (typeof parent !== 'object' || parent === null || !(last in parent)) return undefined;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else (parent as Container)[last] = value;
  return copy;
}
