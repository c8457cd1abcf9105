import { isEventType, isReceipt } from '../event-types.ts';
import { messageOf, withMessage } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { Deviation } from './deviation.ts';
import { isLegacyReceipt } from './legacy-types.ts';

export const receiptDirectionIn: Deviation = {
  quirk: 'receipt-direction-in',
  hint: 'Decide by `type` first; a handler that goes by the direction alone takes this receipt for an inbound message.',
  find: event =>
    isAboutSending(event) && messageOf(event)['direction'] === 'in'
      ? [
          {
            path: '/message/direction',
            message: `The message of a ${String(event['type'])} has the direction "in". Today it is "out" on every receipt.`,
          },
        ]
      : [],
  mend: event => withMessage(event, { direction: 'out' }),
};

function isAboutSending({ type }: JsonObject): boolean {
  return isEventType(type) ? isReceipt(type) : isLegacyReceipt(type);
}
