import type { Node } from '../generate/resolve.ts';
import { alternativesOf, list, merged, variantsOf } from './alternatives.ts';

/** What a document says, one value per address such as `createMessage.request.text.maxLength`. */
export type Facts = Map<string, string>;

/** Keywords that bound a value; whatever else stands in a schema is prose or is read by the functions below. */
const BOUNDS = [
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'default',
];

/**
 * Everything that a schema says about a value and what is in it, below an address.
 *
 * Pieces joined by `allOf` count as one schema. The shapes of an object that may have several get an address each;
 * alternatives of other types become one list of types.
 */
export function schemaFacts(at: string, schema: Node, facts: Facts = new Map()): Facts {
  const whole = merged(schema);
  const alternatives = alternativesOf(whole);
  for (const { name, schema: shape } of alternatives) schemaFacts(`${at}<${name}>`, shape, facts);
  if (alternatives.length > 0) return facts;
  setFact(facts, `${at}.type`, typesOf(whole));
  setFact(facts, `${at}.values`, valuesOf(whole));
  setFact(facts, `${at}.format`, formatOf(whole));
  const variants = whole['properties'] === undefined ? variantsOf(whole) : [];
  for (const variant of [whole, ...variants]) boundFacts(at, variant, facts);
  objectFacts(at, whole, facts);
  return facts;
}

function boundFacts(at: string, schema: Node, facts: Facts): void {
  for (const bound of BOUNDS) {
    const value = schema[bound];
    if (value !== undefined && value !== false) facts.set(`${at}.${bound}`, String(value));
  }
  if (schema['items'] !== undefined) schemaFacts(`${at}[]`, schema['items'] as Node, facts);
}

function objectFacts(at: string, schema: Node, facts: Facts): void {
  const required = list(schema['required']);
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Node>)) {
    facts.set(`${at}.${name}.field`, required.includes(name) ? 'required' : 'optional');
    schemaFacts(`${at}.${name}`, property, facts);
  }
}

function typesOf(schema: Node): string | undefined {
  if (isBinary(schema)) return undefined;
  const found = [schema, ...variantsOf(schema)].flatMap(each => [each['type']].flat());
  const types = new Set(found.filter(type => typeof type === 'string'));
  if (schema['nullable'] === true) types.add('null');
  return types.size === 0 ? undefined : [...types].toSorted().join(' or ');
}

function valuesOf(schema: Node): string | undefined {
  const found = [schema, ...variantsOf(schema)].flatMap(each =>
    'const' in each ? [each['const']] : list(each['enum']),
  );
  return found.length === 0 ? undefined : [...new Set(found)].toSorted().join(' ');
}

function formatOf(schema: Node): string | undefined {
  if (isBinary(schema)) return 'binary';
  return schema['contentEncoding'] === 'base64' ? 'byte' : (schema['format'] as string | undefined);
}

/** Bytes: OpenAPI 3.0 calls them, and their base64, a format; 3.1 has a keyword of JSON Schema for each. */
function isBinary(schema: Node): boolean {
  return schema['format'] === 'binary' || schema['contentMediaType'] === 'application/octet-stream';
}

function setFact(facts: Facts, address: string, value: string | undefined): void {
  if (value !== undefined) facts.set(address, value);
}
