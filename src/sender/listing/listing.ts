import type { MessageListItem } from '../../contract/generated/api-types.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { Account, InboundProgress } from '../../lifecycle/index.ts';
import type { Draw } from '../../random/draw.ts';
import { acceptedAtOf, accountOf, type MessageRecord } from '../message-book.ts';
import type { Sender } from '../sender.ts';
import { FILTERS, filterOf } from './filters.ts';
import { inboundItem, outboundItem } from './item.ts';
import { orderOf } from './order.ts';
import { type InvalidQuery, offsetOf, type Query, readQuery, tokenOf } from './query.ts';
import { RequestWindows } from './request-window.ts';

/** One page of a search. */
export interface Page {
  readonly totalCount: number;
  readonly messages: readonly MessageListItem[];
  readonly nextToken: string | null;
  readonly previousToken: string | null;
}

/** Searches the messages of the last 14 days. */
export class Listing {
  readonly #sender: Sender;
  readonly #draw: Draw;
  readonly #windows: RequestWindows;

  constructor(sender: Sender, draw: Draw) {
    this.#sender = sender;
    this.#draw = draw;
    this.#windows = new RequestWindows(sender.clock);
  }

  /** Counts a request from an address; how long it has to wait, in milliseconds, 0 when it may pass. */
  waitMs(address: string): number {
    return this.#windows.count(address);
  }

  search(account: Account, parameters: URLSearchParams): Page | InvalidQuery {
    const query = readQuery(parameters);
    if (isInvalid(query)) return query;
    if (FILTERS.every(name => query[name] === undefined))
      return { invalid: 'at least one filter is required' };
    const order = orderOf(query['sort'] as string | undefined);
    if (order === null) return { invalid: "'sort' must name a field of the listed messages" };
    const limit = (query['limit'] as number | undefined) ?? figures.listLimitDefault;
    const offset = query['pageToken'] === undefined ? 0 : offsetOf(String(query['pageToken']));
    if (offset === null) return { invalid: "'pageToken' is none that a search gave out" };
    if (offset + limit > figures.listDepthMax)
      return { invalid: `'limit' must not reach beyond message ${figures.listDepthMax}` };
    const found = this.#items(account, query).filter(filterOf(query)).toSorted(order);
    return pageOf(found, { offset, limit, isCapped: query['limitTotalCount'] === true });
  }

  clear(): void {
    this.#windows.clear();
  }

  /** Every item of an account that is young enough, oldest first; one message where only that is asked for. */
  #items(account: Account, { messageId }: Query): MessageListItem[] {
    const { clock, messages } = this.#sender;
    const now = clock.now();
    const since = now - figures.listHistoryMs;
    const given = { account, now, draw: this.#draw };
    return (
      messageId === undefined ? messages.list({ accountId: account.id, since }) : this.#one(String(messageId))
    )
      .filter(record => accountOf(record) === account.id && acceptedAtOf(record) >= since)
      .flatMap(record =>
        record.direction === 'in'
          ? [inboundItem(record, this.#progressOf(record.event.messageId), given)]
          : record.courses.map(course => outboundItem(course, given)),
      );
  }

  #one(messageId: string): MessageRecord[] {
    const record = this.#sender.messages.find(messageId);
    return record === undefined ? [] : [record];
  }

  #progressOf(messageId: string): InboundProgress {
    const [original] = this.#sender.deliveries.list({ messageId, duplicates: false });
    return original === undefined || original.phase === 'in-flight' ? 'waiting' : original.phase;
  }
}

function isInvalid(query: Query | InvalidQuery): query is InvalidQuery {
  return 'invalid' in query;
}

function pageOf(
  found: readonly MessageListItem[],
  { offset, limit, isCapped }: { offset: number; limit: number; isCapped: boolean },
): Page {
  const { listDepthMax } = figures;
  const end = offset + limit;
  const hasNext = end < found.length && end + limit <= listDepthMax;
  return {
    totalCount: isCapped ? Math.min(found.length, listDepthMax) : found.length,
    messages: found.slice(offset, end),
    nextToken: hasNext ? tokenOf(end) : null,
    previousToken: offset > 0 ? tokenOf(Math.max(0, offset - limit)) : null,
  };
}
