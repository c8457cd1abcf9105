import { type QuirkBend, preceding } from './quirk-bend.ts';

/** A body that is no JSON comes first, as a careless copy of an example of 2020 would be. */
export const malformedJson: QuirkBend = {
  name: 'malformed-json',
  bends: 'sequence',
  bend: ([first, ...rest]) =>
    first ? [preceding(first, 'malformed-json', { kind: 'trailing-comma' }), first, ...rest] : [],
};
