import { isEventType } from '../event-types.ts';
import { messageOf } from '../json-object.ts';
import { show } from '../show.ts';
import type { Deviation } from './deviation.ts';
import { isLegacyReceipt } from './legacy-types.ts';

export const unknownType: Deviation = {
  quirk: 'unknown-type',
  hint: 'Acknowledge it with 2xx and otherwise ignore it; Bandwidth has added types before. If you wrote it yourself, check the spelling.',
  find: ({ type }) =>
    typeof type === 'string' && /^message-./.test(type) && !isEventType(type) && !isLegacyReceipt(type)
      ? [
          {
            path: '/type',
            message: `The type ${show(type)} is not known. Bandwidth documents message-received, -sending, -sent, -delivered, -failed and -read.`,
          },
        ]
      : [],
  pretend: event => ({
    ...event,
    type: messageOf(event)['direction'] === 'in' ? 'message-received' : 'message-sent',
  }),
};
