import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

export const webrtc: LookAlike = {
  rule: 'look-alike-webrtc',
  is: 'a participant event of the WebRTC API',
  because: 'it has `event` and `participantId`',
  hint: 'Give the participants a `callbackUrl` of their own.',
  source: "Bandwidth's documentation page on WebRTC webhooks (2023-11-02)",
  recognises: event => says(event, 'event') && says(event, 'participantId'),
};
