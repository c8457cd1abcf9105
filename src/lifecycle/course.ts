import { figures } from '../contract/generated/figures.ts';
import { type Draw, drawWithin } from '../random/draw.ts';
import type { AcceptedMessage } from './accepted-message.ts';
import type { Behaviour } from './behaviour.ts';
import type { CarrierOutcome, OutcomeOverrides } from './carrier-outcome.ts';
import { carry } from './channel-choice.ts';
import { errorOrigin } from './error-origin.ts';
import type { Milestone } from './milestone.ts';
import { milestonesOf } from './milestones.ts';
import { resolveOutcome } from './outcome.ts';
import { paceOf } from './pace.ts';

/** What becomes of a message at one of its recipients. */
export interface Course {
  readonly recipient: string;
  /** The message on the way that it took; the same as was accepted unless it is a multi-channel one. */
  readonly message: AcceptedMessage;
  readonly outcome: CarrierOutcome;
  /** When it left the queue, in epoch milliseconds. */
  readonly departAt: number;
  /** In the order in which they happen. */
  readonly milestones: readonly Milestone[];
}

export interface CourseGiven {
  readonly behaviour: Behaviour;
  readonly draw: Draw;
  /** When the message leaves its queue, in epoch milliseconds; the instant of acceptance where no queue is. */
  readonly departAt: number;
  readonly outcomes?: OutcomeOverrides | undefined;
}

/** Works out what becomes of a message, recipient by recipient. The same draw gives the same courses. */
export function coursesOf(message: AcceptedMessage, given: CourseGiven): readonly Course[] {
  return message.to.map(recipient => courseOf(message, recipient, given));
}

function courseOf(accepted: AcceptedMessage, recipient: string, given: CourseGiven): Course {
  const { behaviour, departAt } = given;
  const chosen = isExpired(accepted, departAt) ? EXPIRED : resolveOutcome(accepted, recipient, given);
  const { message, outcome } = carry(accepted, chosen);
  const visible = message.channel === 'MMS' && !behaviour.mmsReceipts ? withoutReceipts(outcome) : outcome;
  const draw = drawWithin(given.draw, `course/${message.id}/${recipient}`);
  const milestones = milestonesOf(visible, paceOf(message, departAt, draw), message.channel);
  return { recipient, message, outcome: visible, departAt, milestones };
}

const EXPIRED: CarrierOutcome = { kind: 'failed', errorCode: figures.expirationCode };

/** Bandwidth looks at the expiration when the message's turn comes, so only waiting in the queue can pass it. */
function isExpired(message: AcceptedMessage, departAt: number): boolean {
  return message.expiration !== undefined && Date.parse(message.expiration) <= departAt;
}

/** Without receipts an MMS counts as delivered once it is handed over; only what Bandwidth itself refuses can fail (C17). */
function withoutReceipts(outcome: CarrierOutcome): CarrierOutcome {
  switch (outcome.kind) {
    case 'failed':
    case 'both-terminal':
      return errorOrigin(outcome.errorCode) === 'bandwidth' ? outcome : { kind: 'delivered' };
    case 'delivered-after-9902':
    case 'delivered-before-sending':
      return { kind: 'delivered' };
    case 'delivered':
    case 'delivered-twice':
    case 'delivered-late':
    case 'silent':
      return outcome;
  }
}
