import { type QuirkBend, withoutInMessage } from './quirk-bend.ts';

/** Callbacks had no segment count before 2018-01-25. */
export const omitSegmentCount: QuirkBend = {
  name: 'omit-segment-count',
  bends: 'event',
  bend: event => withoutInMessage(event, 'segmentCount'),
};
