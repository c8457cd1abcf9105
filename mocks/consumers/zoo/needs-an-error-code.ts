import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const needsAnErrorCode: Bug = {
  name: 'needs-an-error-code',
  breaks: 'tolerant',
  does: 'Fails at a failed message without an error code.',
  because: 'The document of 2023 required the code.',
  make: following({
    record(event, tools) {
      if (event.type === 'message-failed') (event.errorCode as number).toFixed();
      correctDesign.record(event, tools);
    },
  }),
};
