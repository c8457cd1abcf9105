import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const diesAfterAnswering: Bug = {
  name: 'dies-after-answering',
  breaks: 'alive',
  does: 'Acknowledges a picture and then dies of an address that does not end in a file extension.',
  because: 'What happens after the answer happens outside of the try block that guards the handler.',
  make: following({
    async handleAll(events, tools) {
      await correctDesign.handleAll(events, tools);
      const extension = /\.\w{1,5}$/;
      const odd = events
        .flatMap(({ message }) => message.media ?? [])
        .find(url => typeof url === 'string' && !extension.test(url));
      if (odd !== undefined)
        tools.surroundings.die(new TypeError('Cannot read properties of null (reading 1)'));
    },
  }),
};
