import type { QuirkBend } from './quirk-bend.ts';

/** The OpenAPI document of 2026 has `message-sending` for SMS, too. */
export const sendingForSms: QuirkBend = {
  name: 'sending-for-sms',
  bends: 'telling',
  sendingOn: 'SMS',
};
