import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const delayMs = 8;

export const repliesLater: Bug = {
  name: 'replies-later',
  breaks: 'durable',
  does: 'Acknowledges, and sends its reply some time later out of memory.',
  because: 'The reply is not urgent, and a timer is the simplest queue.',
  make: following({
    async handleAll(events, tools) {
      for (const event of events) await tools.design.handle(event, tools);
      const ids = events.map(({ message }) => message.id);
      const letters = tools.ledger.unanswered().filter(({ id }) => ids.includes(id));
      for (const { id, sender, recipient } of letters) {
        tools.ledger.markAnswered(id);
        const letter = { to: sender, from: recipient, text: 'Thank you.', tag: id };
        void tools.surroundings.sleep(delayMs).then(() => tools.surroundings.send(letter));
      }
    },
  }),
};
