import { type QuirkBend, preceding } from './quirk-bend.ts';

/** An array of no events comes first; nothing was ever said of such a one. */
export const emptyArray: QuirkBend = {
  name: 'empty-array',
  bends: 'sequence',
  bend: ([first, ...rest]) =>
    first ? [preceding(first, 'empty-array', { kind: 'empty-array' }), first, ...rest] : [],
};
