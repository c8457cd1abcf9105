import fc from 'fast-check';
import { schemas, type JsonSchema } from '../../contract/generated/schemas.ts';
import type { Json } from '../../simulation/json.ts';
import { instant } from './instant.ts';
import { mediaUrl } from './media-url.ts';

/** Stands in place of an arbitrary where an optional field is never to be there. */
export const never = Symbol('never');

/**
 * What replaces the schema's own idea of a value: by the name of a schema (`MessageId`) wherever it is referred to, or by
 * the name of a field in it (`OutboundMessage.text`).
 */
export type Replacements = Readonly<Record<string, fc.Arbitrary<unknown> | typeof never>>;

/** A schema while it is being read, and the place it stands at, for replacements and for errors. */
interface Reading {
  readonly place: string;
  readonly replacements: Replacements;
}

/** Keywords that only tell people something. */
const annotations = ['title', 'description', 'x-source', 'discriminator'];
const understood: Readonly<Record<string, readonly string[]>> = {
  object: ['required', 'properties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum'],
  null: [],
};

/** How long generated arrays and texts get where the schema sets no limit. */
const usualLength = 4;

/**
 * Values of a schema of spec/. A field that is new in spec/ is thereby generated at once, without a line here.
 *
 * Throws at a keyword that it does not understand, since a value that ignores one could be invalid.
 */
export function fromSchema(name: string, replacements: Replacements = {}): fc.Arbitrary<unknown> {
  const replacement = replacements[name];
  if (replacement !== undefined && replacement !== never) return replacement;
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`spec/ has no schema of the name ${name}.`);
  return read(schema, { place: name, replacements });
}

/** Some fields of an object of spec/, any of which may be missing: what a description of one adds to the usual values. */
export function someFields(
  name: string,
  replacements: Replacements,
): fc.Arbitrary<Readonly<Record<string, Json>>> {
  const schema = { ...schemas[name], required: [] };
  return readObject(schema, { place: name, replacements }) as fc.Arbitrary<Readonly<Record<string, Json>>>;
}

function read(schema: JsonSchema, reading: Reading): fc.Arbitrary<unknown> {
  const { $ref: reference, const: only, enum: choices, oneOf: branches, type } = schema;
  if (typeof reference === 'string')
    return fromSchema(reference.replace('#/$defs/', ''), reading.replacements);
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  if (Array.isArray(branches)) return fc.oneof(...branches.map(branch => read(branch, reading)));
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return fc.oneof(...types.map(each => readType(String(each), schema, reading)));
}

function readType(type: string, schema: JsonSchema, reading: Reading): fc.Arbitrary<unknown> {
  refuseUnknown(type, schema, reading);
  switch (type) {
    case 'object':
      return readObject(schema, reading);
    case 'array':
      return readArray(schema, reading);
    case 'string':
      return readString(schema);
    case 'integer':
      return fc.integer({ min: Number(schema['minimum'] ?? -usualLength), max: usualLength });
    default:
      return fc.constant(null);
  }
}

function refuseUnknown(type: string, schema: JsonSchema, { place }: Reading): void {
  const known = ['type', ...annotations, ...(understood[type] ?? [])];
  const union = Array.isArray(schema['type']) ? schema['type'].flatMap(each => understood[each] ?? []) : [];
  const strange = Object.keys(schema).find(keyword => !known.includes(keyword) && !union.includes(keyword));
  if (strange !== undefined || understood[type] === undefined) {
    throw new Error(`No values can be made for ${strange ?? `the type ${type}`} of ${place} in spec/.`);
  }
}

function readObject(schema: JsonSchema, { place, replacements }: Reading): fc.Arbitrary<unknown> {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as string[];
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, field] of fields) {
    const replacement = replacements[`${place}.${name}`];
    if (replacement === never) continue;
    model[name] = replacement ?? read(field, { place: `${place}.${name}`, replacements });
  }
  const requiredKeys = required.filter(name => name in model);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function readArray(schema: JsonSchema, reading: Reading): fc.Arbitrary<unknown> {
  const minLength = Number(schema['minItems'] ?? 0);
  const maxLength = Number(schema['maxItems'] ?? minLength + usualLength);
  const item = read((schema['items'] ?? {}) as JsonSchema, reading);
  return schema['uniqueItems'] === true
    ? fc.uniqueArray(item, { minLength, maxLength })
    : fc.array(item, { minLength, maxLength });
}

function readString(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { pattern, format, minLength, maxLength } = schema;
  if (format === 'date-time') return instant();
  if (format === 'uri') return mediaUrl();
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  const least = Number(minLength ?? 0);
  return fc.string({
    unit: 'grapheme',
    minLength: least,
    maxLength: Number(maxLength ?? least + usualLength),
  });
}
