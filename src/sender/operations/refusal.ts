import { refusals } from '../../contract/generated/refusals.ts';
import type { OperationId } from '../../contract/generated/routes.ts';
import { type ApiAnswer, type ApiRequest, jsonAnswer } from './exchange.ts';

interface Refusal {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly bodies: Readonly<Record<string, object>>;
}

type Wording = (body: object) => object;

/** The documented error answer of an operation; `wording` puts in what differs from the example of the spec. */
export function refuse(operationId: OperationId, status: number, wording: Wording = body => body): ApiAnswer {
  const byStatus: Readonly<Record<string, Refusal>> = refusals[operationId];
  const documented = byStatus[status] ?? byStatus['400'];
  const [example = {}] = Object.values(documented?.bodies ?? {});
  const answer = jsonAnswer(status, wording(example));
  const headers = Object.entries(documented?.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(headers) } };
}

/** The 404 that comes from the framework behind Bandwidth's API, or the operation's own where it has one. */
export function notFound(
  { operationId, path }: Pick<ApiRequest, 'operationId' | 'path'>,
  now: number,
): ApiAnswer {
  const timestamp = new Date(now).toISOString();
  return refuse(operationId, 404, body => ('timestamp' in body ? { ...body, timestamp, path } : body));
}

/** The 415 with the content type that was sent. */
export function unsupportedType(operationId: OperationId, sent: string): ApiAnswer {
  const replaced = (text: string): string => text.replace('application/xml', sent);
  return refuse(operationId, 415, body => JSON.parse(replaced(JSON.stringify(body))) as object);
}

/** One field of a request that is to blame. */
export interface FieldError {
  readonly fieldName: string;
  readonly description: string;
}

/** The 400 of `createMessage`, which names the fields that are to blame; without any it blames the body as a whole. */
export function invalidFields(fieldErrors: readonly FieldError[]): ApiAnswer {
  const { type, description } = {
    type: 'request-validation',
    description: 'Your request could not be accepted',
  };
  return jsonAnswer(
    400,
    fieldErrors.length === 0 ? { type, description } : { type, description, fieldErrors },
  );
}

/** The 400 of `createMultiChannelMessage`. */
export function invalidChannels(fieldErrors: readonly FieldError[]): ApiAnswer {
  const errors = fieldErrors.map(({ fieldName, description }) => ({
    type: 'request-validation',
    description,
    source: fieldName === '' ? {} : { field: fieldName },
  }));
  return jsonAnswer(400, { links: [], data: null, errors });
}
