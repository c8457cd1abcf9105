import { emptyAnswer, jsonAnswer } from './exchange.ts';
import { acceptsJson } from './json-body.ts';
import type { Operation } from './operation.ts';
import { notFound, refuse } from './refusal.ts';

/** GET /users/{accountId}/media: the files of an account, by pages. */
export const listMedia: Operation = ({ sender, media }, { account, request }) => {
  const { operationId, headers } = request;
  if (!acceptsJson(request)) return refuse(operationId, 406);
  const page = media.page(account.id, headers['continuation-token']);
  if (page === null) return refuse(operationId, 400);
  const base = `${sender.mediaBaseUrl()}/users/${encodeURIComponent(account.id)}/media`;
  const answer = jsonAnswer(
    200,
    page.files.map(({ name, bytes }) => ({
      content: `${base}/${name.split('/').map(encodeURIComponent).join('/')}`,
      contentLength: bytes.length,
      mediaName: name,
    })),
  );
  if (page.continuation === null) return answer;
  return { ...answer, headers: { ...answer.headers, 'Continuation-Token': page.continuation } };
};

/** GET /users/{accountId}/media/{mediaId}: the file as it was uploaded, or as it came with an inbound message. */
export const getMedia: Operation = ({ sender, media }, { account, request }) => {
  const file = media.find(account.id, request.params['mediaId'] ?? '');
  if (file === undefined) return notFound(request, sender.clock.now());
  const headers: Record<string, string> = { 'Content-Type': file.contentType };
  if (file.cacheControl !== undefined) headers['Cache-Control'] = file.cacheControl;
  return { status: 200, headers, body: file.bytes };
};

/** PUT /users/{accountId}/media/{mediaId}: keeps a file; the same name overwrites. */
export const uploadMedia: Operation = ({ media }, { account, request }) => {
  const { operationId, body: bytes, headers, params } = request;
  const name = params['mediaId'] ?? '';
  if (name === '') return refuse(operationId, 400);
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  const isKept = media.save(account.id, name, { bytes, contentType, cacheControl: headers['cache-control'] });
  return isKept ? emptyAnswer(204) : refuse(operationId, 413);
};

/** DELETE /users/{accountId}/media/{mediaId}: forgets a file. */
export const deleteMedia: Operation = ({ sender, media }, { account, request }) =>
  media.remove(account.id, request.params['mediaId'] ?? '')
    ? emptyAnswer(204)
    : notFound(request, sender.clock.now());
