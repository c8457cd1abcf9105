import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const answersThenNotes: Bug = {
  name: 'answers-then-notes',
  breaks: 'race-free',
  does: 'Notes that it has answered only when the answer is out.',
  because: 'The note must not be written before the reply is sent, so it is written after.',
  make: following({
    async handleAll(events, tools) {
      for (const event of events) await tools.design.handle(event, tools);
      const ids = events.map(({ message }) => message.id);
      const letters = tools.ledger.unanswered().filter(({ id }) => ids.includes(id));
      for (const { id, sender, recipient } of letters) {
        await tools.surroundings.send({ to: sender, from: recipient, text: 'Thank you.', tag: id });
        tools.ledger.markAnswered(id);
      }
    },
  }),
};
