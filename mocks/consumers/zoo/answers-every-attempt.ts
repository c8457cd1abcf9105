import { recipientOf, textOf } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const answersEveryAttempt: Bug = {
  name: 'answers-every-attempt',
  breaks: 'loop-free',
  does: 'Answers before it looks whether it has answered already.',
  because: 'The reply is quick to send, and the duplicate check belongs to the database code below.',
  make: following({
    async handleAll(events, tools) {
      for (const event of events) {
        const { id, from } = event.message;
        const letter = { to: textOf(from), from: recipientOf(event), text: 'Thank you.', tag: id };
        if (event.type === 'message-received') await tools.surroundings.send(letter);
        await tools.design.handle(event, tools);
      }
    },
  }),
};
