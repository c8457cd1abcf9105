import { isObject, withMessage } from '../json-object.ts';
import type { Deviation } from './deviation.ts';

export const omitSegmentCount: Deviation = {
  quirk: 'omit-segment-count',
  hint: 'Do not count on it when old callbacks are replayed; the field came on 2018-01-25.',
  find: event =>
    isObject(event['message']) && event['message']['segmentCount'] === undefined
      ? [
          {
            path: '/message/segmentCount',
            message:
              'The message has no `segmentCount`. Today every message says into how many segments it was cut.',
          },
        ]
      : [],
  pretend: event => withMessage(event, { segmentCount: 1 }),
};
