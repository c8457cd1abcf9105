import { type QuirkBend, withoutInMessage } from './quirk-bend.ts';

/** Callbacks of 2017 had no application id. */
export const omitApplicationId: QuirkBend = {
  name: 'omit-application-id',
  bends: 'event',
  bend: event => withoutInMessage(event, 'applicationId'),
};
