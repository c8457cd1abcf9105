import type { CallbackEvent, OutboundMessage } from '../contract/index.ts';
import { type Draw, drawWithin } from '../random/draw.ts';
import type { AcceptedMessage } from './accepted-message.ts';
import type { Account } from './account.ts';
import type { Behaviour } from './behaviour.ts';
import { carrierOf } from './carrier-name.ts';
import type { Channel } from './channel.ts';
import type { Course } from './course.ts';
import { errorDescription, errorOrigin } from './error-origin.ts';
import type { Milestone } from './milestone.ts';
import { timestamp } from './timestamp.ts';

export interface ReceiptGiven {
  readonly account: Account;
  readonly behaviour: Behaviour;
  readonly draw: Draw;
}

const SENDING = 'Message is sending to carrier';
/** Assumed: no document shows a `message-read` with its description. */
const READ = 'Message read by recipient';

/**
 * Writes the receipt of a milestone.
 *
 * The keys stand in the order of the captured callbacks: time, type, to, description, message. An error code and a carrier
 * follow, as in the schema (SPEC); no capture has either.
 */
export function receiptOf(milestone: Milestone, course: Course, given: ReceiptGiven): CallbackEvent {
  const { recipient: to } = course;
  const { behaviour } = given;
  const draw = drawWithin(given.draw, `receipt/${course.message.id}/${to}`);
  const time = timestamp(milestone.at, behaviour.timeDigits, { draw, key: milestone.kind });
  const message = outbound(course.message);
  const carrier = carrierField(milestone, to, given);
  switch (milestone.kind) {
    case 'sending':
      return { time, type: 'message-sending', to, description: SENDING, message, ...carrier };
    case 'sent':
      return { time, type: 'message-sent', to, description: behaviour.sentDescription, message, ...carrier };
    case 'delivered': {
      const description = behaviour.delivered[settingOf(course.message.channel)];
      return { time, type: 'message-delivered', to, description, message, ...carrier };
    }
    case 'failed': {
      const { errorCode } = milestone;
      return {
        time,
        type: 'message-failed',
        to,
        description: errorDescription(errorCode),
        message,
        errorCode,
        ...carrier,
      };
    }
    case 'read':
      return { time, eventTime: time, type: 'message-read', to, description: READ, message, ...carrier };
  }
}

/** The message as receipts show it: without its text, and with whatever else was asked for. */
function outbound(message: AcceptedMessage): OutboundMessage {
  const { id, owner, applicationId, time, segmentCount, direction, to, from, media, tag, priority } = message;
  const known = { id, owner, applicationId, time, segmentCount, direction, to, from, text: '' };
  return {
    ...known,
    ...(media !== undefined && media.length > 0 && { media }),
    ...(tag !== undefined && { tag }),
    ...(priority !== undefined && { priority }),
    ...(message.channelList !== undefined && { channel: message.channel }),
  };
}

/** What Bandwidth itself refused never saw a carrier. */
function carrierField(
  milestone: Milestone,
  to: string,
  { account, draw }: ReceiptGiven,
): { readonly carrierName?: string } {
  if (!account.features.carrierName) return {};
  if (milestone.kind === 'failed' && errorOrigin(milestone.errorCode) === 'bandwidth') return {};
  const carrierName = carrierOf(to, draw);
  return carrierName === undefined ? {} : { carrierName };
}

function settingOf(channel: Channel): keyof Behaviour['delivered'] {
  switch (channel) {
    case 'SMS':
      return 'sms';
    case 'MMS':
      return 'mms';
    case 'RBM':
      return 'rbm';
  }
}
