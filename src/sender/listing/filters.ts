import type { MessageListItem } from '../../contract/generated/api-types.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { Query } from './query.ts';

/** Whether an item is wanted. */
export type Filter = (item: MessageListItem) => boolean;

type Field = keyof MessageListItem;
type Reader = (value: never) => Filter;

/** Parameters that ask for the field of their name to be exactly the value. */
const EXACT: readonly Field[] = [
  'messageId',
  'messageStatus',
  'messageDirection',
  'carrierName',
  'messageType',
  'errorCode',
  'campaignId',
  'product',
  'location',
  'callingNumberCountryA3',
  'calledNumberCountryA3',
];

const equals =
  (field: Field) =>
  (value: string | number): Filter =>
  item =>
    item[field] === value;

/** A field that is not known is neither small nor large. */
const atLeast =
  (field: Field) =>
  (value: number): Filter =>
  item =>
    Number(item[field] ?? Number.NaN) >= value;

const atMost =
  (field: Field) =>
  (value: number): Filter =>
  item =>
    Number(item[field] ?? Number.NaN) <= value;

const READERS: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(EXACT.map(field => [field, equals(field)])),
  sourceTn: numberFilter('sourceTn'),
  destinationTn: numberFilter('destinationTn'),
  fromDateTime: (value: string): Filter => since(Date.parse(value)),
  toDateTime: (value: string): Filter => until(Date.parse(value)),
  fromSegmentCount: atLeast('segmentCount'),
  toSegmentCount: atMost('segmentCount'),
  fromMessageSize: atLeast('messageSize'),
  toMessageSize: atMost('messageSize'),
  fromBwLatency: atLeast('bwLatency'),
  fromCarrierLatency: atLeast('carrierLatency'),
  bwQueued:
    (value: boolean): Filter =>
    item =>
      (item.messageStatus === 'QUEUED') === value,
  carrierQueued:
    (value: boolean): Filter =>
    item =>
      item.messageDirection === 'OUTBOUND' && (item.messageStatus === 'SENT') === value,
};

/** The parameters that choose messages; at least one of them is needed. */
export const FILTERS: readonly string[] = Object.keys(READERS);

/** One filter for everything that a query asks for. */
export function filterOf(query: Query): Filter {
  const filters = FILTERS.flatMap(name => {
    const value = query[name];
    return value === undefined ? [] : [READERS[name]?.(value as never) ?? []].flat();
  });
  return item => filters.every(filter => filter(item));
}

/** A number, up to ten separated by commas, or the first characters of one. */
function numberFilter(field: 'sourceTn' | 'destinationTn'): (value: string) => Filter {
  return value => {
    const asked = value.split(',').map(number => number.trim());
    const [only = ''] = asked.length === 1 ? asked : [];
    const isPrefix = only.length >= figures.listPrefixMinLength;
    return ({ [field]: number = '' }) => asked.includes(number) || (isPrefix && number.startsWith(only));
  };
}

function since(instant: number): Filter {
  return ({ receiveTime = '' }) => Date.parse(receiveTime) >= instant;
}

function until(instant: number): Filter {
  return ({ receiveTime = '' }) => Date.parse(receiveTime) <= instant;
}
