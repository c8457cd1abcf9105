import type { Course } from './course.ts';
import type { Milestone } from './milestone.ts';

/** What the list endpoint says of a message; the values of `messageStatus` in the schema (SPEC). */
export type MessageStatus =
  'RECEIVED' | 'QUEUED' | 'SENDING' | 'SENT' | 'DELIVERED' | 'FAILED' | 'ACCEPTED' | 'UNDELIVERED';

/** A status and the error code that goes with it, 0 when there is none. */
export interface StatusView {
  readonly messageStatus: MessageStatus;
  readonly errorCode: number;
}

/**
 * The status of an outbound message at one recipient, at an instant.
 *
 * RECEIVED at the instant of acceptance, QUEUED until it leaves, SENDING until the carrier has it, SENT until the end, then
 * DELIVERED or FAILED. Where two ends contradict each other the later one is shown.
 */
export function outboundStatus({ message, departAt, milestones }: Course, now: number): StatusView {
  const last = milestones.findLast(({ at, again }) => at <= now && !again);
  if (last)
    return { messageStatus: statusAfter(last), errorCode: last.kind === 'failed' ? last.errorCode : 0 };
  if (now <= message.acceptedAt) return { messageStatus: 'RECEIVED', errorCode: 0 };
  return { messageStatus: now < departAt ? 'QUEUED' : 'SENDING', errorCode: 0 };
}

/** How far the callback of an inbound message has come. */
export type InboundProgress = 'waiting' | 'acknowledged' | 'exhausted';

/** The status of an inbound message: ACCEPTED once the consumer has taken it, UNDELIVERED when it never did in 24 hours. */
export function inboundStatus(progress: InboundProgress): StatusView {
  switch (progress) {
    case 'waiting':
      return { messageStatus: 'RECEIVED', errorCode: 0 };
    case 'acknowledged':
      return { messageStatus: 'ACCEPTED', errorCode: 0 };
    case 'exhausted':
      return { messageStatus: 'UNDELIVERED', errorCode: 0 };
  }
}

/** The list knows no status for a message that was read. */
function statusAfter({ kind }: Milestone): MessageStatus {
  switch (kind) {
    case 'sending':
      return 'SENDING';
    case 'sent':
      return 'SENT';
    case 'delivered':
    case 'read':
      return 'DELIVERED';
    case 'failed':
      return 'FAILED';
  }
}
