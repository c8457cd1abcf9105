import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const tollFreeVerification: LookAlike = {
  rule: 'look-alike-toll-free-verification',
  is: 'a status update of toll-free verification',
  because: 'it has `phoneNumber` and a status, and no `message`',
  hint: 'Register a URL of its own for toll-free verification; it may be signed with HMAC, which messaging never is.',
  source: cite('SPEC', 'tfVerificationStatus'),
  recognises: event =>
    says(event, 'phoneNumber') && (says(event, 'status') || event['isBadRequest'] !== undefined),
};
