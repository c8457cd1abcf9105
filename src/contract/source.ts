import { contradictions, quirks } from './generated/quirks.ts';
import type { QuirkName } from './generated/quirks.ts';
import { sources } from './generated/sources.ts';
import type { SourceKey } from './generated/sources.ts';

/** A source as a finding names it: the document's title and date, and the place in it where one is known. */
export function cite(key: SourceKey, place?: string): string {
  const { title, date } = sources[key];
  return `${title} (${date})${place === undefined ? '' : `, ${place}`}`;
}

/** Where a known departure is known from: its entry in spec/quirks.yaml and the first document that it rests on. */
export function citeQuirk(name: QuirkName): string {
  const { of } = quirks[name];
  const [first, ...more] = contradictions.find(({ id }) => id === of)?.sources ?? [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `${of} of spec/quirks.yaml${first === undefined ? '' : `: ${cite(first)}${others}`}`;
}
