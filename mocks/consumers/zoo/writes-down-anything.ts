import type { Event } from '../parts/events.ts';
import { isObject } from '../parts/events.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

function asEvent(value: unknown): Event {
  const fields = isObject(value) ? value : {};
  const message = isObject(fields['message']) ? fields['message'] : {};
  return {
    ...fields,
    type: String(fields['type'] ?? 'message-received'),
    message: { ...message, id: `${message['id']}` },
  };
}

export const writesDownAnything: Bug = {
  name: 'writes-down-anything',
  breaks: 'strict',
  does: 'Writes down whatever comes, with the word undefined where it finds no id.',
  because: 'A template string makes a key of everything.',
  make: following({
    recognise: body => (Array.isArray(body) ? body : [body]).map(asEvent),
  }),
};
