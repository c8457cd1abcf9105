import { figures } from '../../contract/generated/figures.ts';
import { routes } from '../../contract/generated/routes.ts';
import { jsonAnswer } from './exchange.ts';
import type { Operation } from './operation.ts';
import { invalidFields, refuse } from './refusal.ts';

/** Parameters that say how the answer is cut, not which messages it holds. */
const SHAPING = new Set(['sort', 'pageToken', 'limit', 'limitTotalCount']);

const FILTERS = routes.listMessages.parameters
  .filter(parameter => parameter.in === 'query' && !SHAPING.has(parameter.name))
  .map(({ name }) => name);

/** GET /users/{accountId}/messages: what is known of messages, their words excepted. */
export const listMessages: Operation = ({ listing, sender }, { account, request }) => {
  const { operationId, query, remoteAddress, path } = request;
  const waitMs = listing.rateLimit(remoteAddress);
  if (waitMs > 0) {
    const answer = refuse(operationId, 429);
    return { ...answer, headers: { ...answer.headers, 'Retry-After': String(Math.ceil(waitMs / 1000)) } };
  }
  if (!FILTERS.some(name => query.has(name))) {
    const description = 'At least one filter is required';
    return invalidFields([{ fieldName: 'query', description }]);
  }
  const page = listing.search(account.id, query);
  if ('invalid' in page) return invalidFields([page.invalid]);
  const url = `${sender.mediaBaseUrl()}${path.slice(path.indexOf('/users'))}`;
  const limit = page.limit === figures.listLimitDefault ? query.get('limit') : String(page.limit);
  const linkTo = (token: string): string => {
    const next = new URLSearchParams(query);
    next.set('pageToken', token);
    if (limit !== null) next.set('limit', limit);
    return `${url}?${next}`;
  };
  const { totalCount, messages, nextToken, previousToken } = page;
  const pageInfo = {
    ...(previousToken !== null && { prevPage: linkTo(previousToken), prevPageToken: previousToken }),
    ...(nextToken !== null && { nextPage: linkTo(nextToken), nextPageToken: nextToken }),
  };
  return jsonAnswer(200, { totalCount, pageInfo, messages });
};
