import { isInbound } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const groupAsOne: Bug = {
  name: 'group-as-one',
  breaks: 'distinct',
  does: 'Keeps one status for a group message, whoever the receipt is about.',
  because: 'A message has one id, so it seems to have one status.',
  make: following({
    keyOf: ({ message, type }) => JSON.stringify([message.id, type]),
    record(event, tools) {
      const { message } = event;
      correctDesign.record(isInbound(event) ? event : { type: event.type, to: 'all', message }, tools);
    },
  }),
};
