import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const twoFactor: LookAlike = {
  rule: 'look-alike-two-factor',
  is: 'a delivery receipt of two-factor authentication (2FA)',
  because: 'it has a `platform` and a message with little more than an id',
  hint: 'Give the 2FA application a callback URL of its own; its receipts carry no numbers and no application.',
  source: cite('MFA'),
  recognises: event => says(event, 'platform', 'NorthAmericaSMS', 'GlobalSMS'),
};
