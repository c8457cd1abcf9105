import { isObject, withMessage } from '../json-object.ts';
import type { Deviation } from './deviation.ts';

export const omitApplicationId: Deviation = {
  quirk: 'omit-application-id',
  hint: 'Do not count on it when old callbacks are replayed; those of 2017 have none.',
  find: event =>
    isObject(event['message']) && event['message']['applicationId'] === undefined
      ? [
          {
            path: '/message/applicationId',
            message:
              'The message has no `applicationId`. Today every message names the application that it belongs to.',
          },
        ]
      : [],
  pretend: event => withMessage(event, { applicationId: 'none' }),
};
