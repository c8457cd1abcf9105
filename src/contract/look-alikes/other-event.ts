import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const otherEvent: LookAlike = {
  rule: 'look-alike-other-product',
  is: 'an event of another product',
  because: 'it has `eventType` where a messaging callback has `type`, and no `message`',
  hint: 'Look which application or subscription is registered with this URL.',
  source: cite('SPEC', 'callback'),
  recognises: event => says(event, 'eventType') && event['type'] === undefined,
};
