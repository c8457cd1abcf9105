import type { ApiAnswer, ApiRequest } from './exchange.ts';
import { refuse, unsupportedType } from './refusal.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the JSON body of a request, or says how it is refused: another content type, or no JSON. */
export function jsonBody(
  request: ApiRequest,
  invalid: () => ApiAnswer,
): { value: unknown } | { refused: ApiAnswer } {
  const { operationId, headers, body } = request;
  const type = headers['content-type'] ?? '';
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type))
    return { refused: unsupportedType(operationId, type || 'none') };
  const accept = headers['accept'] ?? '*/*';
  if (!/\*\/\*|application\/(\*|json|[\w.-]+\+json)/i.test(accept))
    return { refused: refuse(operationId, 406) };
  try {
    return { value: JSON.parse(decoder.decode(body)) as unknown };
  } catch {
    return { refused: invalid() };
  }
}
