import { keyOf, recipientOf, textOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const sendsFailuresAgain: Bug = {
  name: 'sends-failures-again',
  breaks: 'loop-free',
  does: 'Sends a message again when it has failed, for ever.',
  because: 'Trying again is good advice for requests, and a failed message looks like one.',
  make: following({
    async handleAll(events, tools) {
      const failed = events.filter(
        event => event.type === 'message-failed' && !tools.ledger.remembers(keyOf(event)),
      );
      await correctDesign.handleAll(events, tools);
      for (const event of failed) {
        const from = textOf(event.message.from);
        await tools.surroundings.send({
          to: recipientOf(event),
          from,
          text: 'Second try',
          tag: event.message.id,
        });
      }
    },
  }),
};
