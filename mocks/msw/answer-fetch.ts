import type { ApiAnswer, ApiRequest } from '../../src/sender/operations/exchange.ts';
import type { MessagingApi } from '../../src/sender/operations/messaging-api.ts';
import { invalidFields, notFound, refuse, wrongMethod } from '../../src/sender/operations/refusal.ts';
import { type Match, matchesOf } from './match.ts';

/** A request body beyond this is answered with 413, unless larger media are taken; as over HTTP. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Answers a request of the Fetch API as the Messaging API does, whatever base URL it was made to. */
export async function answerFetch(api: MessagingApi, request: Request, now: number): Promise<Response> {
  return responseOf(await answerOf(api, request, now));
}

async function answerOf(api: MessagingApi, request: Request, now: number): Promise<ApiAnswer> {
  const url = new URL(request.url);
  const matches = matchesOf(url.pathname);
  const match = matches.find(({ route }) => route.method === request.method);
  if (match === undefined) return unmatched(matches[0], { method: request.method, path: url.pathname, now });
  const params = decoded(match.params);
  if (params === null) return invalidFields([]);
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > Math.max(MAX_BODY_BYTES, api.mediaMaxBytes)) return refuse(match.operationId, 413);
  const asked: ApiRequest = {
    operationId: match.operationId,
    method: request.method,
    path: url.pathname,
    params,
    query: url.searchParams,
    headers: Object.fromEntries(request.headers),
    body,
    remoteAddress: '127.0.0.1',
  };
  return api.answer(asked);
}

/** A known path with another method is a 405, everything else a 404. */
function unmatched(
  known: Match | undefined,
  { method, path, now }: { readonly method: string; readonly path: string; readonly now: number },
): ApiAnswer {
  const operationId = known?.operationId ?? 'createMessage';
  if (known !== undefined && '405' in known.route.answers) return wrongMethod(operationId, method);
  return notFound({ operationId, path }, now);
}

/** The parameters without percent-encoding; null where one is no encoding at all. */
function decoded(params: Match['params']): Record<string, string> | null {
  try {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    return null;
  }
}

function responseOf({ status, headers, body }: ApiAnswer): Response {
  return new Response(body as string | Uint8Array<ArrayBuffer> | null, { status, headers });
}
