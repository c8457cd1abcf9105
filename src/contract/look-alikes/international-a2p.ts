import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const internationalA2p: LookAlike = {
  rule: 'look-alike-international-a2p',
  is: 'a delivery report of International A2P messaging',
  because: 'it has `msgId` and `event` where a messaging callback has `type` and `message`',
  hint: 'Give the `dlrUrl` of International A2P an address of its own.',
  source: cite('IA2P'),
  recognises: event => says(event, 'msgId') && says(event, 'event'),
};
