import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const oneRecipientOnly: Bug = {
  name: 'one-recipient-only',
  breaks: 'prompt',
  does: 'Fails at messages with more than one recipient.',
  because: 'The field was modelled from an example with one number in its array.',
  make: following({
    record(event, tools) {
      const { to } = event.message;
      if (Array.isArray(to) && to.length > 1) throw new Error('expected a single recipient');
      correctDesign.record(event, tools);
    },
  }),
};
