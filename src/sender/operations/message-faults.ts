import { validateCreateMessageRequest } from '../../contract/generated/api-validators.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { SchemaError } from '../../contract/schema-error.ts';
import { isE164, isShortCode, senderKind } from '../../lifecycle/index.ts';
import type { FieldError } from './refusal.ts';

/** The rule that a message has a text or media is told by the check of `text`. */
const TEXT_OR_MEDIA = '#/anyOf';

type Fields = Readonly<Record<string, unknown>>;
type Check = (fields: Fields, now: number) => string[];

/** Fields with sentences of their own; what the schema finds there is said by these checks. */
const CHECKS: Readonly<Record<string, Check>> = {
  from: ({ from }) =>
    typeof from === 'string' && senderKind(from) !== undefined
      ? []
      : ["'from' must contain exactly one telephone number"],
  to: ({ to }) => recipientFaults(to),
  text: ({ text, media }) => textFaults(text, media),
  expiration: ({ expiration }, now) => expirationFaults(expiration, now),
};

/** Everything that is wrong with a request to send, field by field; empty when it can be accepted. */
export function faultsOf(body: unknown, now: number): FieldError[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ fieldName: 'body', description: 'The body must be a JSON object' }];
  }
  const fields = body as Fields;
  const own = Object.entries(CHECKS).flatMap(([fieldName, check]) =>
    check(fields, now).map(description => ({ fieldName, description })),
  );
  return [
    ...own,
    ...schemaFaults(body).filter(({ fieldName }) => fieldName !== '' && !(fieldName in CHECKS)),
  ];
}

function recipientFaults(to: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(to) ? to : to === undefined || to === null ? [] : [to];
  if (list.length === 0) return ["'to' must contain at least one telephone number"];
  if (list.length > figures.recipientsMax)
    return [`'to' must contain at most ${figures.recipientsMax} telephone numbers`];
  if (new Set(list).size < list.length) return ["'to' must not contain a telephone number twice"];
  return list
    .filter(number => typeof number !== 'string' || !(isE164(number) || isShortCode(number)))
    .map(number => `'${String(number)}' must be replaced with a valid E164 formatted telephone number`);
}

function textFaults(text: unknown, media: unknown): string[] {
  if (text !== undefined && text !== null && typeof text !== 'string') return ["'text' must be a string"];
  if (!text && !(Array.isArray(media) && media.length > 0))
    return ["'text' is required unless media is included"];
  return text && text.length > figures.textMaxLength
    ? [`'text' must not be longer than ${figures.textMaxLength} characters`]
    : [];
}

function expirationFaults(expiration: unknown, now: number): string[] {
  if (expiration === undefined) return [];
  const isTime =
    typeof expiration === 'string' &&
    /^\d{4}-\d\d-\d\dT/.test(expiration) &&
    !Number.isNaN(Date.parse(expiration));
  if (!isTime) return ["'expiration' must be a date and time by RFC 3339"];
  return Date.parse(expiration) > now ? [] : ["'expiration' must be in the future"];
}

function schemaFaults(body: object): FieldError[] {
  const validate = validateCreateMessageRequest as unknown as {
    (body: unknown): boolean;
    errors?: readonly (SchemaError & { readonly schemaPath: string })[] | null;
  };
  if (validate(body)) return [];
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.startsWith(TEXT_OR_MEDIA));
  const described = errors.map(({ instancePath, keyword, params }) => {
    const fieldName = instancePath.split('/')[1] ?? params.missingProperty ?? '';
    return { fieldName, description: sentence(fieldName, keyword, params) };
  });
  return described.filter(
    ({ fieldName }, index) => described.findIndex(other => other.fieldName === fieldName) === index,
  );
}

function sentence(
  fieldName: string,
  keyword: string,
  params: SchemaError['params'] & { readonly limit?: number },
): string {
  if (keyword === 'required') return `'${fieldName}' is required`;
  if (keyword === 'maxLength') return `'${fieldName}' must not be longer than ${params.limit} characters`;
  if (keyword === 'enum') return `'${fieldName}' is none of the values that this field can have`;
  if (keyword === 'type') return `'${fieldName}' must be of type ${String(params.type)}`;
  return `'${fieldName}' is not valid`;
}
