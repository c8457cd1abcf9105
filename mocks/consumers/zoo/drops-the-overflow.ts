import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const places = 12;
const queryMs = 5;

export const dropsTheOverflow: Bug = {
  name: 'drops-the-overflow',
  breaks: 'steady',
  does: 'Acknowledges and drops what comes while a dozen callbacks are being handled.',
  because: 'A bounded queue protects the memory, and its refusal is only logged.',
  make: surroundings => {
    let inFlight = 0;
    return following({
      async handleAll(events, tools) {
        if (inFlight >= places) return;
        inFlight++;
        try {
          await tools.surroundings.sleep(queryMs);
          await correctDesign.handleAll(events, tools);
        } finally {
          inFlight--;
        }
      },
    })(surroundings);
  },
};
