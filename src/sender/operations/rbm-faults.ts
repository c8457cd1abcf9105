import type { SchemaError } from '../../contract/schema-error.ts';

/** The fields that tell the kinds of RBM content apart, and that each kind needs. */
const KINDS: readonly (readonly string[])[] = [
  ['orientation', 'cardContent'],
  ['cardWidth', 'cardContents'],
  ['media'],
  ['text'],
];

const CONTENT = /^\/channelList\/\d+\/content$/;

/**
 * Leaves of the errors about RBM content only those about the kind that it is meant to be.
 *
 * The content is one of four kinds without a word that names the kind, so that a schema reports what it lacks of each. The
 * other unions are told apart by their `type` or `channel`, which makes an error of the value of that field.
 */
export function rbmFaults(body: unknown, errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept = errors.flatMap(error => {
    const { instancePath, keyword, params } = error;
    if (keyword === 'discriminator') return [tagError(error)];
    if (keyword === 'anyOf' || (keyword === 'oneOf' && !CONTENT.test(instancePath))) return [];
    if (!CONTENT.test(instancePath)) return [error];
    const kind = kindOf(at(body, instancePath));
    if (keyword === 'required') return kind.includes(params.missingProperty ?? '') ? [error] : [];
    return keyword === 'oneOf' ? [] : [error];
  });
  return kept.length > 0 ? kept : errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
}

/** Content of no kind at all is taken for words, which it then lacks. */
function kindOf(content: unknown): readonly string[] {
  const fields = typeof content === 'object' && content !== null ? content : {};
  return KINDS.find(kind => kind.some(field => field in fields)) ?? ['text'];
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
