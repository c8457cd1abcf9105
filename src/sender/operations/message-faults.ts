import { validateCreateMessageRequest } from '../../contract/generated/api-validators.ts';
import type { CreateMessageRequest } from '../../contract/generated/api-types.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { SchemaError } from '../../contract/schema-error.ts';
import { isE164, senderKind } from '../../lifecycle/index.ts';
import { predicateOf } from './predicate.ts';
import type { FieldError } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;
type Validator = { (body: unknown): boolean; errors?: readonly SchemaFault[] | null };
type SchemaFault = SchemaError & { readonly schemaPath: string };

/** Fields whose faults have documented sentences; what the schema finds there is said by the functions below. */
const DOCUMENTED = new Set(['from', 'to']);

/** The rule that a message has text or media is told of `text`. */
const TEXT_OR_MEDIA = '#/anyOf';

/** Everything that is wrong with a request to send, field by field; empty when it can be accepted. */
export function faultsOf(body: unknown, now: number): readonly FieldError[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ fieldName: 'body', description: 'The body must be a JSON object' }];
  }
  const validate = validateCreateMessageRequest as unknown as Validator;
  if (validate(body)) return expirationFaults(body as CreateMessageRequest, now);
  const fields = body as Fields;
  const bySchema = schemaFaults(fields, validate.errors ?? []);
  return [...senderFaults(fields), ...recipientFaults(fields), ...bySchema, ...emptinessFaults(fields)];
}

function senderFaults({ from }: Fields): FieldError[] {
  if (typeof from === 'string' && senderKind(from) !== undefined) return [];
  return [{ fieldName: 'from', description: "'from' must contain exactly one telephone number" }];
}

function recipientFaults({ to }: Fields): FieldError[] {
  const written: readonly unknown[] = Array.isArray(to) ? to : to === undefined || to === '' ? [] : [to];
  return recipientSentences(written).map(description => ({ fieldName: 'to', description }));
}

function recipientSentences(written: readonly unknown[]): string[] {
  const { recipientsMax } = figures;
  if (written.length === 0) return ["'to' must contain at least one telephone number"];
  if (written.length > recipientsMax) return [`'to' must contain at most ${recipientsMax} telephone numbers`];
  if (new Set(written).size < written.length) return ["'to' must not contain a telephone number twice"];
  return written
    .filter(number => typeof number !== 'string' || !isE164(number))
    .map(number => `'${shown(number)}' must be replaced with a valid E164 formatted telephone number`);
}

function schemaFaults(fields: Fields, errors: readonly SchemaFault[]): FieldError[] {
  const faults = errors
    .filter(({ schemaPath }) => !schemaPath.startsWith(TEXT_OR_MEDIA))
    .map(error => ({ error, fieldName: error.instancePath.split('/')[1] ?? error.params.missingProperty }))
    .filter(({ fieldName = '' }) => fieldName !== '' && !DOCUMENTED.has(fieldName));
  const described = faults.map(({ error, fieldName = '' }) => ({
    fieldName,
    description: sentenceOf(fieldName, error, fields),
  }));
  return described.filter(
    ({ fieldName }, index) => described.findIndex(other => other.fieldName === fieldName) === index,
  );
}

/** An entry of a list is named by its value, as the documented sentence about recipients does. */
function sentenceOf(fieldName: string, error: SchemaFault, fields: Fields): string {
  const [, , index] = error.instancePath.split('/');
  const entry = index === undefined ? undefined : (fields[fieldName] as readonly unknown[])[Number(index)];
  return `'${entry === undefined ? fieldName : shown(entry)}' ${predicateOf(error)}`;
}

function emptinessFaults({ text, media }: Fields): FieldError[] {
  const isEmpty = (text === undefined || text === '') && (media === undefined || isEmptyList(media));
  return isEmpty ? [{ fieldName: 'text', description: "'text' is required unless media is included" }] : [];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The one rule that no schema can state. */
export function expirationFaults(
  { expiration }: { readonly expiration?: string },
  now: number,
): readonly FieldError[] {
  if (expiration === undefined || Date.parse(expiration) > now) return NONE;
  return [{ fieldName: 'expiration', description: "'expiration' must be in the future" }];
}

const NONE: readonly FieldError[] = [];

/** A value inside a sentence, cut where it would drown it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
