import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A JSON Schema as it stands in a file of spec/, after YAML. */
export type Schema = { readonly [keyword: string]: unknown };

/** Name (the schema's title) → schema, every reference rewritten to `prefix` + name. */
export type Schemas = Record<string, Schema>;

/** The folders whose every file is one schema of the callbacks. The API's own schemas lie one folder deeper. */
const folders = ['spec/events', 'spec/schemas'];

/**
 * The schemas of all events and of what they are made of, as one flat set that refers to itself.
 *
 * It is read straight from the event files, so that types and validators need no OpenAPI document around them.
 */
export function eventSchemas(root: string, prefix: string): Schemas {
  return schemasIn(root, folders, prefix);
}

/** The same of the callbacks and of the API, whose schemas refer to those of the callbacks. */
export function allSchemas(root: string, prefix: string): Schemas {
  return schemasIn(root, [...folders, 'spec/schemas/api'], prefix);
}

function schemasIn(root: string, folders: readonly string[], prefix: string): Schemas {
  const byFile = new Map<string, Schema & { title: string }>();
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder)).toSorted()) {
      if (file.endsWith('.yaml')) byFile.set(file, parse(readFileSync(join(root, folder, file), 'utf8')));
    }
  }
  const nameOf = (reference: string): string => {
    const schema = byFile.get(basename(reference));
    if (schema === undefined)
      throw new Error(`spec/ refers to ${reference}, which is not among the schema files.`);
    return prefix + schema.title;
  };
  return Object.fromEntries(
    [...byFile.values()].map(schema => [schema.title, relink(schema, nameOf) as Schema]),
  );
}

/** Event type (`message-failed`) → name of its schema (`MessageFailed`), in the order of the union. */
export function eventNames(root: string): Map<string, string> {
  const union = parse(readFileSync(join(root, 'spec/schemas/callback-event.yaml'), 'utf8'));
  const files: string[] = union.oneOf.map((member: { $ref: string }) => basename(member.$ref));
  return new Map(
    files.map(file => {
      const event = parse(readFileSync(join(root, 'spec/events', file), 'utf8'));
      return [event.properties.type.const, event.title];
    }),
  );
}

function relink(node: unknown, nameOf: (reference: string) => string): unknown {
  if (Array.isArray(node)) return node.map(item => relink(item, nameOf));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (key === '$ref') return [key, nameOf(value)];
    return [key, key === 'mapping' ? mapValues(value, nameOf) : relink(value, nameOf)];
  });
  return Object.fromEntries(entries);
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
