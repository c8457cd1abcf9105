import { validateListMessagesQuery } from '../../contract/generated/query-validators.ts';
import type { MessageListItem } from '../../contract/generated/api-types.ts';
import { figures } from '../../contract/generated/figures.ts';
import { routes } from '../../contract/generated/routes.ts';

/** Whether an item is wanted. */
export type Filter = (item: MessageListItem) => boolean;

/** Why a query cannot be answered. */
export interface InvalidQuery {
  readonly fieldName: string;
  readonly description: string;
}

type Field = keyof MessageListItem;

/** Parameters that ask for a field to be exactly the value. */
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

type Reader = (value: string) => Filter;

const atLeast =
  (field: Field): Reader =>
  value =>
  item =>
    Number(item[field] ?? Number.NaN) >= Number(value);
const atMost =
  (field: Field): Reader =>
  value =>
  item =>
    Number(item[field] ?? Number.NaN) <= Number(value);
const instantOf = (item: MessageListItem): number => Date.parse(item.receiveTime ?? '');

const READERS: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    EXACT.map(field => [
      field,
      (value: string): Filter =>
        item =>
          String(item[field] ?? '') === value,
    ]),
  ),
  sourceTn: value => item => matchesNumber(item.sourceTn ?? '', value),
  destinationTn: value => item => matchesNumber(item.destinationTn ?? '', value),
  fromDateTime: value => item => instantOf(item) >= Date.parse(value),
  toDateTime: value => item => instantOf(item) <= Date.parse(value),
  fromSegmentCount: atLeast('segmentCount'),
  toSegmentCount: atMost('segmentCount'),
  fromMessageSize: atLeast('messageSize'),
  toMessageSize: atMost('messageSize'),
  fromBwLatency: atLeast('bwLatency'),
  fromCarrierLatency: atLeast('carrierLatency'),
  bwQueued: value => item => (item.messageStatus === 'QUEUED') === (value === 'true'),
  carrierQueued: value => item => (item.messageStatus === 'SENT') === (value === 'true'),
};

/** Reads a query into one filter, or says which parameter is wrong. */
export function filterOf(query: URLSearchParams): Filter | { readonly invalid: InvalidQuery } {
  const invalid = faultOf(query);
  if (invalid !== null) return { invalid };
  const filters = [...query].flatMap(([name, value]) => READERS[name]?.(value) ?? []);
  return item => filters.every(filter => filter(item));
}

/** A number, up to ten separated by commas, or the first five characters or more of one. */
function matchesNumber(number: string, asked: string): boolean {
  return asked
    .split(',')
    .some(
      one =>
        number === one.trim() || (one.length >= figures.listPrefixMinLength && number.startsWith(one.trim())),
    );
}

function faultOf(query: URLSearchParams): InvalidQuery | null {
  for (const name of ['sourceTn', 'destinationTn']) {
    const count = query.get(name)?.split(',').length ?? 0;
    if (count > figures.listNumbersMax)
      return {
        fieldName: name,
        description: `'${name}' must name at most ${figures.listNumbersMax} numbers`,
      };
  }
  const validate = validateListMessagesQuery as unknown as {
    (query: unknown): boolean;
    errors?: readonly { readonly instancePath: string }[] | null;
  };
  if (validate(typed(query))) return null;
  const fieldName = validate.errors?.[0]?.instancePath.split('/')[1] ?? 'query';
  return { fieldName, description: `'${fieldName}' has no valid value: ${query.get(fieldName) ?? ''}` };
}

/** A query has only text; numbers and truth values are read as the schema wants them, so that it can judge them. */
function typed(query: URLSearchParams): Record<string, unknown> {
  const types = new Map<string, unknown>(
    routes.listMessages.parameters.map(({ name, schema }) => [name, (schema as { type?: string }).type]),
  );
  return Object.fromEntries(
    [...query].map(([name, text]) => {
      const type = types.get(name);
      if ((type === 'integer' || type === 'number') && text.trim() !== '' && !Number.isNaN(Number(text)))
        return [name, Number(text)];
      return [name, type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text];
    }),
  );
}
