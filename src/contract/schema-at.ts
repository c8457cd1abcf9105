import { schemaOfEvent, schemas } from './generated/schemas.ts';
import type { JsonSchema } from './generated/schemas.ts';
import type { EventType } from './event-types.ts';
import { isObject, keysOf } from './json-object.ts';
import { cite } from './source.ts';
import type { SourceKey } from './generated/sources.ts';

/** What spec/ says of one place in an event. */
export interface SchemaAt {
  /** The schema, its reference resolved; what stands beside a reference counts. */
  readonly schema: JsonSchema;
  /** The document that the nearest schema with a source names. */
  readonly source: string;
}

/** Follows a path through the schema of an event. Past what the schema knows, it stays at the last place known. */
export function schemaAt(type: EventType, path: string): SchemaAt {
  let schema = resolve({ $ref: `#/$defs/${schemaOfEvent[type]}` });
  let source = sourceOf(schema) ?? '';
  for (const key of keysOf(path)) {
    const properties = schema['properties'];
    const next = isObject(properties) && isObject(properties[key]) ? properties[key] : schema['items'];
    if (!isObject(next)) break;
    schema = resolve(next);
    source = sourceOf(schema) ?? source;
  }
  return { schema, source };
}

function resolve(schema: JsonSchema): JsonSchema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  return { ...schemas[$ref.slice('#/$defs/'.length)], ...beside };
}

function sourceOf(schema: JsonSchema): string | undefined {
  const [first] = (schema['x-source'] ?? []) as readonly {
    readonly key: SourceKey;
    readonly place: string;
  }[];
  return first && cite(first.key, first.place);
}
