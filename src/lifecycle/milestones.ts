import { figures } from '../contract/generated/figures.ts';
import type { CarrierOutcome } from './carrier-outcome.ts';
import type { Channel } from './channel.ts';
import { errorOrigin } from './error-origin.ts';
import { type Milestone, milestoneAt } from './milestone.ts';
import type { Pace } from './pace.ts';

/** Lays out what happens under an outcome, at a pace, in the order in which it happens. */
export function milestonesOf(outcome: CarrierOutcome, pace: Pace, channel: Channel): readonly Milestone[] {
  const sending = milestoneAt(pace.sendingAt, { kind: 'sending' });
  const sent = milestoneAt(pace.sentAt, { kind: 'sent' });
  switch (outcome.kind) {
    case 'delivered':
      return [sending, sent, ...deliveredAt(pace.terminalAt, pace, channel)];
    case 'delivered-late':
      return [sending, sent, ...deliveredAt(lateBy(outcome.delayMs, pace), pace, channel)];
    case 'delivered-twice':
      return [sending, sent, ...deliveredTwice(pace, channel)];
    case 'delivered-before-sending':
      return [
        { ...sending, dueAt: pace.terminalAt + pace.trailingMs },
        sent,
        ...deliveredAt(pace.terminalAt, pace, channel),
      ];
    case 'delivered-after-9902':
      return [...failedAfter(figures.receiptTimeoutCode, pace), ...deliveredAt(pace.lateAt, pace, channel)];
    case 'failed':
      return failedAfter(outcome.errorCode, pace);
    case 'both-terminal':
      return failedThenDelivered(outcome.errorCode, pace, channel);
    case 'silent':
      return [sending, sent];
  }
}

/** The recipient of an RBM message also reads it. */
function deliveredAt(at: number, pace: Pace, channel: Channel): readonly Milestone[] {
  const delivered = milestoneAt(at, { kind: 'delivered' });
  return channel === 'RBM' ? [delivered, milestoneAt(at + pace.readMs, { kind: 'read' })] : [delivered];
}

/** A delay shorter than the message needs anyway changes nothing. */
function lateBy(delayMs: number, pace: Pace): number {
  return Math.max(pace.terminalAt, pace.departAt + delayMs);
}

function deliveredTwice(pace: Pace, channel: Channel): readonly Milestone[] {
  const [delivered, ...rest] = deliveredAt(pace.terminalAt, pace, channel);
  if (!delivered) return [];
  return [delivered, { ...delivered, dueAt: delivered.dueAt + pace.trailingMs, again: true }, ...rest];
}

function failedThenDelivered(errorCode: number, pace: Pace, channel: Channel): readonly Milestone[] {
  const failure = failedAfter(errorCode, pace);
  const failedAt = failure.at(-1)?.at ?? pace.terminalAt;
  return [...failure, ...deliveredAt(failedAt + pace.trailingMs, pace, channel)];
}

/** What Bandwidth refuses was never sent; what the carrier reports was, and so was what nobody reported in time. */
function failedAfter(errorCode: number, pace: Pace): readonly Milestone[] {
  const failed = { kind: 'failed', errorCode } as const;
  if (errorOrigin(errorCode) === 'bandwidth') return [milestoneAt(pace.refusedAt, failed)];
  const at = errorCode === figures.receiptTimeoutCode ? pace.timeoutAt : pace.terminalAt;
  return [
    milestoneAt(pace.sendingAt, { kind: 'sending' }),
    milestoneAt(pace.sentAt, { kind: 'sent' }),
    milestoneAt(at, failed),
  ];
}
