import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const messageResource: LookAlike = {
  rule: 'look-alike-message-resource',
  is: "a message as the Messaging API's own answers have it",
  because: 'the fields of `message` stand at the top, and there is no `type`',
  hint: 'This is what POST or GET messages answers; a callback is an event with such a message inside.',
  source: cite('SPEC', 'message'),
  recognises: event =>
    event['type'] === undefined &&
    event['message'] === undefined &&
    ((says(event, 'id') && says(event, 'direction')) ||
      (says(event, 'messageId') && says(event, 'messageStatus'))),
};
