import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const v1Callback: LookAlike = {
  rule: 'look-alike-v1-callback',
  is: 'a callback of the v1 messaging API',
  because: 'it has `eventType` sms or mms where v2 has `type`, and no `message`',
  hint: 'Point the v1 application elsewhere, or send through v2, whose callbacks are what this contract describes.',
  source: cite('V1'),
  recognises: event => says(event, 'eventType', 'sms', 'mms'),
};
