import { eventsIn } from '../parts/events.ts';
import type { Event } from '../parts/events.ts';
import { Refusal } from '../parts/refusal.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const eventFields = new Set('type time eventTime description to errorCode carrierName message'.split(' '));
const messageFields = new Set(
  'id owner applicationId time segmentCount direction to from text media tag priority channel content suggestionResponse locationResponse'.split(
    ' ',
  ),
);

function hasUnknownField(event: Event): boolean {
  return (
    Object.keys(event).some(name => !eventFields.has(name)) ||
    Object.keys(event.message).some(name => !messageFields.has(name))
  );
}

export const refusesUnknownFields: Bug = {
  name: 'refuses-unknown-fields',
  breaks: 'tolerant',
  does: 'Refuses events with a field that its schema does not name.',
  because: 'A validator with additionalProperties set to false looks like diligence.',
  make: following({
    recognise(body) {
      const events = eventsIn(body);
      if (events.some(hasUnknownField)) throw new Refusal(400, 'must NOT have additional properties');
      return events;
    },
  }),
};
