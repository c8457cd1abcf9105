import type { EventType } from './event-types.ts';
import type { JsonSchema } from './generated/schemas.ts';
import { expectationOf } from './expectation.ts';
import type { Finding } from './finding.ts';
import { isInstant, whyNoInstant } from './instant.ts';
import { keysOf, valueAt } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { ruleOf } from './rule.ts';
import type { SchemaError } from './schema-error.ts';
import { schemaAt } from './schema-at.ts';
import { show } from './show.ts';

/** An error of a generated validator as a finding about an event of this type; its path lies within the event. */
export function violationOf(error: SchemaError, type: EventType, event: JsonObject): Finding {
  const missing = error.params.missingProperty;
  const path = missing === undefined ? error.instancePath : `${error.instancePath}/${missing}`;
  const { schema, source } = schemaAt(type, path);
  const name = nameOf(path);
  const value = valueAt(event, path);
  const what = missing === undefined ? `is ${show(value)}${detailOf(error, value)}` : 'is missing';
  return {
    path,
    rule: ruleOf(path, error),
    message: `The field ${name} ${what}. Expected ${expectationOf(schema)}.`,
    hint: `${missing === undefined ? 'Correct' : 'Add'} ${name}${meaningOf(schema)}`,
    source,
  };
}

/** What the field says, as its schema describes it in up to two sentences. */
function meaningOf(schema: JsonSchema): string {
  const sentences = String(schema['description'] ?? '').match(/[^.]+(?:\.(?!\s|$)[^.]*)*\.?/g) ?? [];
  const text = sentences.slice(0, 2).join('').trim();
  return text === ''
    ? '.'
    : `: ${/^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

/** A path as people write it: message.to[0]. */
export function nameOf(path: string): string {
  const keys = keysOf(path).map(key => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  return `\`${keys.join('').replace(/^\./, '')}\``;
}

function detailOf({ keyword }: SchemaError, value: unknown): string {
  if (keyword === 'uniqueItems') return ', with one of them twice';
  if (typeof value !== 'string') return '';
  if (keyword === 'maxLength') return `, ${value.length} characters long`;
  return keyword === 'format' && !isInstant(value) ? whyNoInstant(value) : '';
}
