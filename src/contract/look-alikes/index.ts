import { internationalA2p } from './international-a2p.ts';
import type { LookAlike } from './look-alike.ts';
import { messageResource } from './message-resource.ts';
import { otherEvent } from './other-event.ts';
import { tollFreeVerification } from './toll-free-verification.ts';
import { twoFactor } from './two-factor.ts';
import { v1Callback } from './v1-callback.ts';
import { voice } from './voice.ts';
import { webrtc } from './webrtc.ts';

/** Everything that is easily taken for a messaging callback, the special before the general. */
export const lookAlikes: readonly LookAlike[] = [
  v1Callback,
  twoFactor,
  internationalA2p,
  tollFreeVerification,
  voice,
  webrtc,
  messageResource,
  otherEvent,
];
