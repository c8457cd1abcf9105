import { uuidFor } from '../message-id.ts';
import type { PlannedEvent } from '../planned-event.ts';
import { type QuirkBend, bent, withMessage } from './quirk-bend.ts';

/** An id may be a UUID; a message that was accepted under this quirk has one already. */
export const uuidId: QuirkBend = {
  name: 'uuid-id',
  bends: 'sequence',
  bend: (events, { draw }) =>
    events.map(event => bent(event, 'uuid-id', renamed(event, uuidFor(event.messageId, draw)))),
};

function renamed({ event }: PlannedEvent, messageId: string): Partial<PlannedEvent> {
  return { messageId, event: withMessage(event, { id: messageId }) };
}
