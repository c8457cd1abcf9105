import type { MessageListItem } from '../../contract/generated/api-types.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { InboundProgress } from '../../lifecycle/index.ts';
import type { Draw } from '../../random/draw.ts';
import type { Sender } from '../sender.ts';
import { filterOf, type InvalidQuery } from './filters.ts';
import { inboundItem, outboundItem } from './item.ts';

/** One page of a search. */
export interface Page {
  readonly totalCount: number;
  readonly messages: readonly MessageListItem[];
  readonly limit: number;
  readonly nextToken: string | null;
  readonly previousToken: string | null;
}

/** Searches the messages of the last 14 days. */
export class Listing {
  readonly #sender: Sender;
  readonly #draw: Draw;
  readonly #windows = new Map<string, { readonly endsAt: number; count: number }>();

  constructor(sender: Sender, draw: Draw) {
    this.#sender = sender;
    this.#draw = draw;
  }

  /** Counts a request from an address; how long it has to wait, in milliseconds, 0 when it may pass. */
  rateLimit(address: string): number {
    const now = this.#sender.clock.now();
    let window = this.#windows.get(address);
    if (window === undefined || window.endsAt <= now) {
      this.#windows.set(address, (window = { endsAt: now + figures.listWindowMs, count: 0 }));
    }
    window.count++;
    return window.count > figures.listRequestsMax ? window.endsAt - now : 0;
  }

  search(accountId: string, query: URLSearchParams): Page | { readonly invalid: InvalidQuery } {
    const filter = filterOf(query);
    if (typeof filter !== 'function') return filter;
    const sorted = sortedBy(query.get('sort'), this.#items(accountId).filter(filter));
    if ('invalid' in sorted) return sorted;
    const limit = Number(query.get('limit') ?? figures.listLimitDefault);
    const from = Number(Buffer.from(query.get('pageToken') ?? '', 'base64url').toString('utf8') || 0);
    if (!Number.isSafeInteger(from) || from < 0) {
      return {
        invalid: { fieldName: 'pageToken', description: "'pageToken' is none that this search gave out" },
      };
    }
    if (from + limit > figures.listDepthMax) {
      const description = `No more than ${figures.listDepthMax} messages can be paged through`;
      return { invalid: { fieldName: 'pageToken', description } };
    }
    const isCapped = query.get('limitTotalCount') === 'true';
    return {
      totalCount: isCapped ? Math.min(sorted.length, figures.listDepthMax) : sorted.length,
      messages: sorted.slice(from, from + limit),
      limit,
      nextToken: from + limit < sorted.length ? tokenOf(from + limit) : null,
      previousToken: from > 0 ? tokenOf(Math.max(0, from - limit)) : null,
    };
  }

  /** Every item of an account that is young enough, oldest first. */
  #items(accountId: string): MessageListItem[] {
    const { clock, messages } = this.#sender;
    const now = clock.now();
    const given = { accountId, now, draw: this.#draw };
    return messages
      .list({ accountId, since: now - figures.listHistoryMs })
      .flatMap(record =>
        record.direction === 'in'
          ? [inboundItem(record, this.#progressOf(record.event.messageId), given)]
          : record.courses.map(course => outboundItem(course, given)),
      );
  }

  #progressOf(messageId: string): InboundProgress {
    const [original] = this.#sender.deliveries.list({ messageId, duplicates: false });
    return original === undefined || original.phase === 'in-flight' ? 'waiting' : original.phase;
  }
}

function tokenOf(from: number): string {
  return Buffer.from(String(from)).toString('base64url');
}

function sortedBy(
  sort: string | null,
  items: MessageListItem[],
): MessageListItem[] | { readonly invalid: InvalidQuery } {
  const [field = 'receiveTime', direction = 'desc'] = (sort ?? 'receiveTime:desc').split(':');
  if (direction !== 'asc' && direction !== 'desc') {
    return { invalid: { fieldName: 'sort', description: "'sort' must end in ':asc' or ':desc'" } };
  }
  const sign = direction === 'asc' ? 1 : -1;
  const keyOf = (item: MessageListItem): string | number => item[field as keyof MessageListItem] ?? '';
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -sign : keyOf(a) > keyOf(b) ? sign : 0));
}
