import { recipientOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const lastWordWins: Bug = {
  name: 'last-word-wins',
  breaks: 'order-free',
  does: 'Takes the event that arrives last for the latest.',
  because: 'Events are expected in the order in which things happen.',
  make: following({
    record(event, tools) {
      tools.ledger.run(
        'UPDATE receipts SET rank = -1 WHERE id = ? AND recipient = ?',
        event.message.id,
        recipientOf(event),
      );
      correctDesign.record(event, tools);
    },
  }),
};
