import { alphanumericSender } from './alphanumeric-sender.ts';
import { bareObject } from './bare-object.ts';
import { batchN } from './batch-n.ts';
import { bothTerminal } from './both-terminal.ts';
import { emptyArray } from './empty-array.ts';
import { emptyMedia } from './empty-media.ts';
import { emptyTag } from './empty-tag.ts';
import { inboundGroupOf12 } from './inbound-group-12.ts';
import { lateTerminalAfter9902 } from './late-terminal-after-9902.ts';
import { legacyQueued } from './legacy-queued.ts';
import { legacyRejected } from './legacy-rejected.ts';
import { locationSpelling } from './location-spelling.ts';
import { malformedJson } from './malformed-json.ts';
import { mmsNoDelivered } from './mms-no-delivered.ts';
import { noTerminal } from './no-terminal.ts';
import { noText } from './no-text.ts';
import { numberWithoutPlus } from './number-without-plus.ts';
import { omitApplicationId } from './omit-application-id.ts';
import { omitMedia } from './omit-media.ts';
import { omitSegmentCount } from './omit-segment-count.ts';
import { omitTo } from './omit-to.ts';
import { ownerIsRecipient } from './owner-is-recipient.ts';
import { rbmBeta } from './rbm-beta-2025-05.ts';
import { receiptDirectionIn } from './receipt-direction-in.ts';
import { receiptNoText } from './receipt-no-text.ts';
import { receiptText } from './receipt-text.ts';
import { sendingForSms } from './sending-for-sms.ts';
import { shortCode } from './short-code.ts';
import { timePrecision } from './time-precision.ts';
import { unknownType } from './unknown-type.ts';
import { uuidId } from './uuid-id.ts';
import { withPriority } from './with-priority.ts';
import { zeroCodeOnDelivered } from './zero-code-on-delivered.ts';
import type { QuirkBend } from './quirk-bend.ts';

/**
 * Every quirk that bends events, in the order in which those in force are applied.
 *
 * Who the parties are comes first, then which events there are, then fields, then names of types and whole shapes, which
 * would hide the fields from the others, and the envelope last. Where two contradict each other the later one wins.
 */
export const quirkBends: readonly QuirkBend[] = [
  uuidId,
  alphanumericSender,
  shortCode,
  inboundGroupOf12,
  bothTerminal,
  noTerminal,
  lateTerminalAfter9902,
  sendingForSms,
  mmsNoDelivered,
  ownerIsRecipient,
  receiptDirectionIn,
  receiptText,
  receiptNoText,
  noText,
  emptyTag,
  withPriority,
  emptyMedia,
  omitMedia,
  omitSegmentCount,
  omitApplicationId,
  omitTo,
  zeroCodeOnDelivered,
  numberWithoutPlus,
  timePrecision,
  legacyQueued,
  legacyRejected,
  unknownType,
  locationSpelling,
  rbmBeta,
  batchN,
  bareObject,
  emptyArray,
  malformedJson,
];
