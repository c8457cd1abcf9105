import type { SchemaError } from '../../contract/schema-error.ts';

/** The fields that tell the kinds of RBM content apart, and that each kind needs. */
const KINDS: readonly (readonly string[])[] = [
  ['orientation', 'cardContent'],
  ['cardWidth', 'cardContents'],
  ['media'],
  ['text'],
];

const CONTENT = /^\/channelList\/\d+\/content$/;
const CARD = /\/content\/(cardContent|cardContents\/\d+)$/;

/** Not a word of JSON Schema: a card without title, description and media, of which the schema wants any. */
export const EMPTY_CARD = 'emptyCard';

/**
 * Leaves of the errors about a multi-channel request only those about what it is meant to be.
 *
 * Unions are told apart by `channel` or `type`, and a wrong value there is an error of that field. RBM content is one of four
 * kinds without a word that names the kind, so that the schema reports what it lacks of each.
 */
export function meantErrors(body: unknown, errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept = errors.flatMap(error => meantError(body, error));
  return kept.length > 0 ? kept : errors;
}

function meantError(body: unknown, error: SchemaError): readonly SchemaError[] {
  const { instancePath, keyword, params } = error;
  const isCard = CARD.test(instancePath);
  switch (keyword) {
    case 'discriminator':
      return [tagError(error)];
    case 'anyOf':
      return isCard ? [{ ...error, keyword: EMPTY_CARD }] : [];
    case 'oneOf':
    // The schema says that a card stands upright, or else has an alignment; the second half is what is missing.
    case 'const':
      return [];
    case 'required':
      return isCard || !isOfKind(body, instancePath, params.missingProperty ?? '') ? [] : [error];
    default:
      return [error];
  }
}

/** Whether the kind of RBM content at the path has the field; content of no kind is taken for words, which it then lacks. */
function isOfKind(body: unknown, path: string, field: string): boolean {
  const { channel } = (at(body, path.replace(/\/content$/, '')) ?? {}) as { channel?: unknown };
  if (!CONTENT.test(path) || channel !== 'RBM') return true;
  const content = at(body, path);
  const fields = typeof content === 'object' && content !== null ? content : {};
  const kind = KINDS.find(each => each.some(name => name in fields)) ?? ['text'];
  return kind.includes(field) || field === 'thumbnailImageAlignment';
}

function tagError(error: SchemaError): SchemaError {
  const { tag = '', tagValue } = error.params as { readonly tag?: string; readonly tagValue?: unknown };
  if (tagValue === undefined) return { ...error, keyword: 'required', params: { missingProperty: tag } };
  return { ...error, instancePath: `${error.instancePath}/${tag}` };
}

/** The value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step],
      value,
    );
}
