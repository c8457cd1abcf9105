import { Refusal } from '../parts/refusal.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const e164 = /^\+[1-9]\d{1,14}$/;

export const needsTelephoneNumbers: Bug = {
  name: 'needs-telephone-numbers',
  breaks: 'tolerant',
  does: 'Refuses short codes, names and whatever else is no E.164 number.',
  because: 'The pattern for telephone numbers is at hand, and every example matches it.',
  make: following({
    record(event, tools) {
      const { from, owner } = event.message;
      if (!e164.test(String(from)) || !e164.test(String(owner)))
        throw new Refusal(422, 'not a telephone number');
      correctDesign.record(event, tools);
    },
  }),
};
