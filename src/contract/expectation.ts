import type { JsonSchema } from './generated/schemas.ts';
import { show } from './show.ts';

const formats: Readonly<Record<string, string>> = {
  'date-time': 'a time as RFC 3339 writes it, such as "2024-06-25T18:42:36.979Z"',
  uri: 'an absolute URI, such as "https://example.com/picture.png"',
};

const types: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  array: 'an array',
  object: 'an object',
};

/** What a schema asks for, as a noun with its article. */
export function expectationOf(schema: JsonSchema): string {
  if ('const' in schema) return `exactly ${show(schema['const'])}`;
  if (Array.isArray(schema['enum'])) return `one of ${schema['enum'].map(show).join(', ')}`;
  const format = formats[String(schema['format'])];
  return format ?? nounOf(schema);
}

function nounOf(schema: JsonSchema): string {
  const { type, minLength, maxLength, minimum, minItems, uniqueItems, pattern } = schema;
  const name = Array.isArray(type)
    ? type.map(each => types[each] ?? each).join(' or ')
    : (types[String(type)] ?? 'a value');
  if (maxLength !== undefined) return `${name} of ${String(minLength)} to ${String(maxLength)} characters`;
  if (minimum !== undefined) return `${name} of at least ${String(minimum)}`;
  if (uniqueItems === true) return `${name} of at least one string, none of them twice`;
  if (minItems !== undefined) return `${name} that is not empty`;
  if (pattern !== undefined && minLength === undefined) return 'a decimal number in a string';
  return minLength === undefined ? name : `${name} that is not empty`;
}
