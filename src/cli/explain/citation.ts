import { sources, type SourceKey } from '../../contract/generated/sources.ts';

/** Where facts were read, for people: title and date of each document. */
export function cited(keys: readonly SourceKey[]): string {
  return keys.map(key => `${sources[key].title} (${sources[key].date})`).join('; ');
}
