import { isInbound, recipientOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const updatesOnly: Bug = {
  name: 'updates-only',
  breaks: 'order-free',
  does: 'Updates the row that message-sending has made, and does nothing where there is none yet.',
  because: 'Sending comes first, so the row is there.',
  make: following({
    record(event, tools) {
      const { message, type } = event;
      const known = tools.ledger.run(
        'UPDATE receipts SET id = id WHERE id = ? AND recipient = ?',
        message.id,
        recipientOf(event),
      );
      if (isInbound(event) || type === 'message-sending' || known > 0) correctDesign.record(event, tools);
    },
  }),
};
