import { recipientOf } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const overwritesTheCode: Bug = {
  name: 'overwrites-the-code',
  breaks: 'order-free',
  does: 'Overwrites the error code with nothing when an earlier event comes late.',
  because: 'The status is protected against going back, the columns beside it are not.',
  make: following({
    record(event, tools) {
      correctDesign.record(event, tools);
      const code = Number.isSafeInteger(event.errorCode) ? Number(event.errorCode) : null;
      tools.ledger.run(
        'UPDATE receipts SET errorCode = ? WHERE id = ? AND recipient = ?',
        code,
        event.message.id,
        recipientOf(event),
      );
    },
  }),
};
