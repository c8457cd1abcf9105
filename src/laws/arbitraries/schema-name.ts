import { schemas } from '../../contract/generated/schemas.ts';
import type { EventType } from '../../lifecycle/planned-event.ts';

/** The name of a type's schema. Each schema says its type itself, so that a new file in spec/events needs no table here. */
export function schemaNameOf(type: EventType): string {
  const found = Object.entries(schemas).find(
    ([, schema]) => (schema['properties'] as Record<string, { const?: unknown }>)?.['type']?.const === type,
  );
  if (found === undefined) throw new Error(`spec/events has no schema for ${type}.`);
  return found[0];
}
