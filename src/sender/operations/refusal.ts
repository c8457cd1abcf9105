import { refusals } from '../../contract/generated/refusals.ts';
import type { ProfileName } from '../../contract/generated/quirks.ts';
import type { OperationId } from '../../contract/generated/routes.ts';
import { type ApiAnswer, type ApiRequest, emptyAnswer, jsonAnswer } from './exchange.ts';

interface Refusal {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly bodies: Readonly<Record<string, object>>;
}

/** How an answer differs from the example of the spec. */
export interface Manner {
  /** Puts in what this request has of its own. */
  readonly wording?: (body: object) => object;
  /** The year whose documents are followed; the bodies of 401 and 403 were others in 2018 (C33). */
  readonly profile?: ProfileName | undefined;
}

/** The documented error answer of an operation. Each has the 400 at least, which stands in for what is not documented. */
export function refuse(
  operationId: OperationId,
  status: number,
  { wording = body => body, profile }: Manner = {},
): ApiAnswer {
  const byStatus: Readonly<Record<string, Refusal>> = refusals[operationId];
  const known = status in byStatus ? status : 400;
  const { headers = {}, bodies = {} } = byStatus[known] ?? {};
  const [example] = Object.values(bodies);
  const body = bodies[`year${profile}`] ?? example;
  const answer = body === undefined ? emptyAnswer(known) : jsonAnswer(known, wording(body));
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(texts) } };
}

/** The 404 that comes from the framework behind Bandwidth's API, or the operation's own where it has one. */
export function notFound(
  { operationId, path }: Pick<ApiRequest, 'operationId' | 'path'>,
  now: number,
): ApiAnswer {
  const timestamp = new Date(now).toISOString();
  return refuse(operationId, 404, {
    wording: body => ('timestamp' in body ? { ...body, timestamp, path } : body),
  });
}

/** The 415 with the content type that was sent. */
export function unsupportedType(operationId: OperationId, sent: string): ApiAnswer {
  return refuse(operationId, 415, { wording: replacing('application/xml', sent) });
}

/** The 405 with the method that was tried. */
export function wrongMethod(operationId: OperationId, method: string): ApiAnswer {
  return refuse(operationId, 405, { wording: replacing(/'[A-Z]+'/, `'${method}'`) });
}

/** Replaces a word of every description in a body. */
function replacing(word: string | RegExp, by: string): (body: object) => object {
  return body =>
    JSON.parse(JSON.stringify(body), (name, value: unknown) =>
      name === 'description' && typeof value === 'string' ? value.replace(word, () => by) : value,
    ) as object;
}

/** One field of a request that is to blame. */
export interface FieldError {
  readonly fieldName: string;
  readonly description: string;
}

const INVALID = { type: 'request-validation', description: 'Your request could not be accepted' } as const;

/** The 400 of `createMessage`, which names the fields that are to blame; without any it blames the body as a whole. */
export function invalidFields(fieldErrors: readonly FieldError[]): ApiAnswer {
  return jsonAnswer(400, fieldErrors.length === 0 ? INVALID : { ...INVALID, fieldErrors });
}

/** The 400 of `listMessages`, whose documented body has no list of fields: the parameter is named in the description. */
export function invalidQuery(description: string): ApiAnswer {
  return jsonAnswer(400, { ...INVALID, description: `${INVALID.description}: ${description}` });
}

/** The 400 of `createMultiChannelMessage`. */
export function invalidChannels(fieldErrors: readonly FieldError[]): ApiAnswer {
  const errors = fieldErrors.map(({ fieldName, description }) => ({
    type: INVALID.type,
    description,
    source: fieldName === '' ? {} : { field: fieldName },
  }));
  return jsonAnswer(400, { links: [], data: null, errors });
}
