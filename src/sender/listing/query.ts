import { validateListMessagesQuery } from '../../contract/generated/query-validators.ts';
import { figures } from '../../contract/generated/figures.ts';
import type { SchemaError } from '../../contract/schema-error.ts';
import { predicateOf } from '../operations/predicate.ts';

/** A query by the names of its parameters, numbers and truth values read as such. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a search cannot be made of, in a sentence. */
export interface InvalidQuery {
  readonly invalid: string;
}

type Validator = { (query: unknown): boolean; errors?: readonly SchemaError[] | null };

/** Reads the parameters of a search; the schemas of the spec judge them, and turn text into what it stands for. */
export function readQuery(parameters: URLSearchParams): Query | InvalidQuery {
  const query: Query = Object.fromEntries(parameters);
  const validate = validateListMessagesQuery as unknown as Validator;
  if (!validate(query)) {
    const [error] = validate.errors ?? [];
    const name = error?.instancePath.split('/')[1] ?? '';
    return { invalid: `'${name}' ${error === undefined ? 'is not valid' : predicateOf(error)}` };
  }
  for (const name of ['sourceTn', 'destinationTn']) {
    const numbers = String(query[name] ?? '').split(',');
    if (numbers.length > figures.listNumbersMax)
      return { invalid: `'${name}' must name at most ${figures.listNumbersMax} numbers` };
  }
  return query;
}

const OFFSET = 'offset:';

/** Where a page begins, as the token of a page link. */
export function tokenOf(offset: number): string {
  return Buffer.from(`${OFFSET}${offset}`).toString('base64url');
}

/** Where the page of a token begins; null for a token that nobody gave out. */
export function offsetOf(token: string): number | null {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const offset = text.startsWith(OFFSET) ? text.slice(OFFSET.length) : '';
  return /^\d{1,6}$/.test(offset) ? Number(offset) : null;
}
