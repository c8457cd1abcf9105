import type { SchemaError } from '../../contract/schema-error.ts';
import { EMPTY_CARD } from './meant-errors.ts';

type Params = SchemaError['params'] & {
  readonly limit?: number;
  readonly allowedValues?: readonly string[];
  readonly format?: string;
};

/** What has to be said of a field that the schema finds fault with, to follow its name. Bandwidth publishes few of these. */
export function predicateOf({ keyword, params }: Pick<SchemaError, 'keyword' | 'params'>): string {
  const { limit = 0, allowedValues = [], format, type } = params as Params;
  switch (keyword) {
    case 'required':
      return 'is required';
    case EMPTY_CARD:
      return 'must have a title, a description or media';
    case 'maxLength':
      return `must not be longer than ${limit} characters`;
    case 'minLength':
      return 'must not be empty';
    case 'maxItems':
      return `must not have more than ${limit} entries`;
    case 'minItems':
      return `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'enum':
      return `must be one of ${allowedValues.join(', ')}`;
    case 'type':
      return `must be ${[type].flat().map(withArticle).join(' or ')}`;
    case 'minimum':
      return `must not be less than ${limit}`;
    case 'maximum':
      return `must not be more than ${limit}`;
    case 'format':
      return format === 'uri' ? 'must be a valid URL' : 'must be a date and time by RFC 3339';
    default:
      return 'is not valid';
  }
}

function withArticle(type: string | undefined): string {
  return `${type === 'array' || type === 'object' || type === 'integer' ? 'an' : 'a'} ${String(type)}`;
}
