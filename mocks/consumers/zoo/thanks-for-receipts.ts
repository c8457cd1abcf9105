import { keyOf, recipientOf, textOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const thanksForReceipts: Bug = {
  name: 'thanks-for-receipts',
  breaks: 'loop-free',
  does: 'Sends a message when one of its own was delivered.',
  because: 'Both kinds of callbacks come to one address, and the check for the direction was left out.',
  make: following({
    async handleAll(events, tools) {
      const fresh = events.filter(
        event => event.type === 'message-delivered' && !tools.ledger.remembers(keyOf(event)),
      );
      await correctDesign.handleAll(events, tools);
      for (const event of fresh) {
        const from = textOf(event.message.from);
        await tools.surroundings.send({
          to: recipientOf(event),
          from,
          text: 'Did it arrive?',
          tag: event.message.id,
        });
      }
    },
  }),
};
