import { recipientOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const closesTheFile: Bug = {
  name: 'closes-the-file',
  breaks: 'order-free',
  does: 'Removes a message when it is delivered, so that a late receipt opens it again.',
  because: 'The table is for what is under way, and what is done is not.',
  make: following({
    record(event, tools) {
      correctDesign.record(event, tools);
      if (event.type !== 'message-delivered' && event.type !== 'message-failed') return;
      tools.ledger.run(
        'DELETE FROM receipts WHERE id = ? AND recipient = ?',
        event.message.id,
        recipientOf(event),
      );
    },
  }),
};
