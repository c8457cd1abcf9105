import { isEventType } from '../event-types.ts';
import type { JsonObject } from '../json-object.ts';
import { show } from '../show.ts';
import type { Deviation } from './deviation.ts';

export const zeroCodeOnDelivered: Deviation = {
  quirk: 'zero-code-on-delivered',
  hint: 'Decide by `type`, not by whether an error code is there; 0 means none.',
  find: event => {
    const { type, errorCode } = event;
    if (!hasStrayCode(event)) return [];
    const isCode = Number.isInteger(errorCode);
    if (isCode && !isEventType(type)) return [];
    const message = `A ${show(type)} has the error code ${show(errorCode)}. Only message-failed has one, and it is an integer.`;
    return [{ path: '/errorCode', message, ...(isCode ? {} : { violates: 'error-code-not-an-integer' }) }];
  },
};

/** Whether an event has an error code although its type is none that has one. */
export function hasStrayCode(event: JsonObject): boolean {
  return event['errorCode'] !== undefined && event['type'] !== 'message-failed';
}
