import fc from 'fast-check';
import type { EventType } from '../../lifecycle/planned-event.ts';

/** What stands in `description`, which is for people: the words that documents of different years show. */
export function description(type: EventType): fc.Arbitrary<string> {
  return fc.constantFrom(...wordsOf(type));
}

function wordsOf(type: EventType): readonly string[] {
  switch (type) {
    case 'message-received':
      return ['Incoming message received'];
    case 'message-sending':
      return ['Message is sending to carrier', 'Message is sending to carrier.'];
    case 'message-sent':
      return ['Message sent to carrier', 'Outgoing message sent'];
    case 'message-delivered':
      return [
        'ok',
        'Message delivered to carrier',
        'Message delivered to carrier.',
        'Message delivered to handset.',
      ];
    case 'message-failed':
      return ['unknown-error', 'forbidden to country', ''];
    case 'message-read':
      return ['Message read by recipient'];
    case 'suggestion-response':
      return ['Suggestion tapped', ''];
    case 'requested-location-response':
      return ['Location shared', ''];
  }
}
