import type { MessageListItem } from '../../contract/generated/api-types.ts';

/** Which of two items comes first. */
export type Order = (a: MessageListItem, b: MessageListItem) => number;

/** What is sorted by when nobody says: the newest messages first. Assumed, the documents are silent. */
const NEWEST_FIRST = 'receiveTime:desc';

/** Fields by which messages can be sorted. */
const SORTABLE: ReadonlySet<string> = new Set([
  'messageId',
  'accountId',
  'sourceTn',
  'destinationTn',
  'messageStatus',
  'messageDirection',
  'messageType',
  'segmentCount',
  'errorCode',
  'receiveTime',
  'carrierName',
  'messageSize',
  'messageLength',
  'attachmentCount',
  'recipientCount',
  'campaignClass',
  'campaignId',
  'bwLatency',
  'carrierLatency',
  'callingNumberCountryA3',
  'calledNumberCountryA3',
  'product',
  'location',
] satisfies (keyof MessageListItem)[]);

/** The order that `sort` asks for, such as `sourceTn:desc`; null where it names no field. What is not known comes last. */
export function orderOf(sort: string = NEWEST_FIRST): Order | null {
  const [field = '', direction] = sort.split(':');
  if (!SORTABLE.has(field)) return null;
  const sign = direction === 'asc' ? 1 : -1;
  const valueOf = (item: MessageListItem): string | number | null =>
    item[field as keyof MessageListItem] ?? null;
  return (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -sign : sign;
  };
}
