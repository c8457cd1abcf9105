import { jsonAnswer } from './exchange.ts';
import type { Operation } from './operation.ts';
import { invalidQuery, refuse } from './refusal.ts';

/** GET /users/{accountId}/messages: what is known of messages, their words excepted. */
export const listMessages: Operation = ({ listing, sender }, { account, request }) => {
  const { operationId, query, remoteAddress, path } = request;
  const waitMs = listing.waitMs(remoteAddress);
  if (waitMs > 0) {
    const answer = refuse(operationId, 429);
    return { ...answer, headers: { ...answer.headers, 'Retry-After': String(Math.ceil(waitMs / 1000)) } };
  }
  const page = listing.search(account, query);
  if ('invalid' in page) return invalidQuery(page.invalid);
  const url = `${sender.mediaBaseUrl()}${path.slice(path.indexOf('/users/'))}`;
  const linkTo = (token: string): string => {
    const parameters = new URLSearchParams(query);
    parameters.set('pageToken', token);
    return `${url}?${parameters}`;
  };
  const { totalCount, messages, nextToken, previousToken } = page;
  const pageInfo = {
    ...(previousToken !== null && { prevPage: linkTo(previousToken), prevPageToken: previousToken }),
    ...(nextToken !== null && { nextPage: linkTo(nextToken), nextPageToken: nextToken }),
  };
  return jsonAnswer(200, { totalCount, pageInfo, messages });
};
