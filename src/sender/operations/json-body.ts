import type { ApiAnswer, ApiRequest } from './exchange.ts';
import { refuse, unsupportedType } from './refusal.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Deeper nesting is refused, as readers of JSON on servers usually do: nothing in the API is deeper than ten, and whoever
 * walks a value of any depth runs out of stack.
 */
const MAX_DEPTH = 1000;

/** Reads the JSON body of a request, or says how it is refused: another content type, another wish for one, or no JSON. */
export function jsonBody(
  request: ApiRequest,
  invalid: () => ApiAnswer,
): { value: unknown } | { refused: ApiAnswer } {
  const { operationId, headers, body } = request;
  const type = headers['content-type'] ?? '';
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type))
    return { refused: unsupportedType(operationId, type || 'application/octet-stream') };
  if (!acceptsJson(request)) return { refused: refuse(operationId, 406) };
  try {
    const text = decoder.decode(body);
    return isDeep(text) ? { refused: invalid() } : { value: JSON.parse(text) as unknown };
  } catch {
    return { refused: invalid() };
  }
}

/** Whether the caller takes an answer of JSON; one who does not say takes anything. */
export function acceptsJson({ headers }: Pick<ApiRequest, 'headers'>): boolean {
  return /\*\/\*|application\/(\*|json|[\w.-]+\+json)/i.test(headers['accept'] || '*/*');
}

/** The value without members that are null: the API takes them for absent, as generated clients write them. */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !holdsNull(value)) return value;
  if (Array.isArray(value)) return value.map(withoutNulls);
  const present = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(present.map(([name, member]) => [name, withoutNulls(member)]));
}

/** Whether there is a null anywhere in it; most bodies have none, and need no copy. */
function holdsNull(value: object): boolean {
  return Object.values(value).some(
    member => member === null || (typeof member === 'object' && holdsNull(member as object)),
  );
}

/** Counts brackets and leaves strings out, in which they mean nothing; a short text cannot be deep. */
function isDeep(text: string): boolean {
  if (text.length < MAX_DEPTH) return false;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{}\]]/gs)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
