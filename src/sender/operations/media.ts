import { emptyAnswer, jsonAnswer } from './exchange.ts';
import type { Operation } from './operation.ts';
import { notFound, refuse } from './refusal.ts';

/** GET /users/{accountId}/media: the files of an account, by pages. */
export const listMedia: Operation = ({ sender, media }, { account, request }) => {
  const base = sender.mediaBaseUrl();
  const { files, continuation } = media.page(account.id, request.headers['continuation-token']);
  const body = files.map(({ name, bytes }) => ({
    content: `${base}/users/${account.id}/media/${encodeURIComponent(name)}`,
    contentLength: bytes.length,
    mediaName: name,
  }));
  const answer = jsonAnswer(200, body);
  return continuation === null
    ? answer
    : { ...answer, headers: { ...answer.headers, 'Continuation-Token': continuation } };
};

/** GET /users/{accountId}/media/{mediaId}: the file as it was uploaded, or as it came with an inbound message. */
export const getMedia: Operation = ({ sender, media }, { account, request }) => {
  const name = request.params['mediaId'] ?? '';
  const file = media.find(account.id, name) ?? media.ofInbound(account.id, name);
  if (file === undefined) return notFound(request, sender.clock.now());
  const headers: Record<string, string> = { 'Content-Type': file.contentType };
  if (file.cacheControl !== undefined) headers['Cache-Control'] = file.cacheControl;
  return { status: 200, headers, body: file.bytes };
};

/** PUT /users/{accountId}/media/{mediaId}: keeps a file; the same name overwrites. */
export const uploadMedia: Operation = ({ media }, { account, request }) => {
  const { operationId, body, headers, params } = request;
  const name = params['mediaId'] ?? '';
  if (name === '') return refuse(operationId, 400);
  if (body.length > media.maxBytes) return refuse(operationId, 413);
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  media.save(account.id, name, { bytes: body, contentType, cacheControl: headers['cache-control'] });
  return emptyAnswer(204);
};

/** DELETE /users/{accountId}/media/{mediaId}. */
export const deleteMedia: Operation = ({ sender, media }, { account, request }) =>
  media.remove(account.id, request.params['mediaId'] ?? '')
    ? emptyAnswer(204)
    : notFound(request, sender.clock.now());
