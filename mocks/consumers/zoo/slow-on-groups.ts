import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const lookupMs = 1200;

export const slowOnGroups: Bug = {
  name: 'slow-on-groups',
  breaks: 'prompt',
  does: 'Takes more than a second for each recipient before it answers.',
  because: 'With one recipient, as in every test, nobody notices that each is looked up in a slow directory.',
  make: following({
    async handleAll(events, tools) {
      const recipients = events.flatMap(({ message }) => message.to ?? []);
      await tools.surroundings.sleep(recipients.length * lookupMs);
      await correctDesign.handleAll(events, tools);
    },
  }),
};
