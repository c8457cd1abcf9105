import type { Draw } from '../random/draw.ts';
import type { AcceptedMessage } from './accepted-message.ts';
import { type Account, applicationById } from './account.ts';
import { type Application, wantsType } from './application.ts';
import { type Behaviour, behaviourOf } from './behaviour.ts';
import type { OutcomeOverrides } from './carrier-outcome.ts';
import { type Course, coursesOf } from './course.ts';
import type { Channel } from './channel.ts';
import { withDrawnQuirk } from './drawn-quirk.ts';
import type { Milestone } from './milestone.ts';
import { planned, type PlannedEvent } from './planned-event.ts';
import { bend, tellsSending } from './quirks/index.ts';
import { receiptOf, type ReceiptGiven } from './receipt.ts';

export interface PlanGiven {
  readonly account: Account;
  /** The application that the message names; its quirks and requested types count. */
  readonly application: Application;
  /** Outcomes that somebody chose; they win over magic numbers. */
  readonly outcomes?: OutcomeOverrides | undefined;
  readonly draw: Draw;
  /** When the message leaves its queue, in epoch milliseconds: `departAt` of its admission. */
  readonly now: number;
}

/** What becomes of a message, and what is told of it. */
export interface MessagePlan {
  /** One for each recipient; the status that the list endpoint shows is read from them. */
  readonly courses: readonly Course[];
  /** In the order in which they are due. */
  readonly events: readonly PlannedEvent[];
}

/**
 * Plans everything that follows an accepted message. Pure: the same arguments give the same plan.
 *
 * First comes what happens at each recipient, then what the application is told of it; quirks bend that last.
 */
export function plan(message: AcceptedMessage, given: PlanGiven): MessagePlan {
  const { account, application, draw, now, outcomes } = given;
  const chance = { draw, messageId: message.id };
  const behaviour = withDrawnQuirk(behaviourOf(account, application), account.drawnQuirks, chance);
  const courses = coursesOf(message, { behaviour, draw, departAt: now, outcomes });
  const told = courses
    .flatMap(course => receiptsOf(course, { account, behaviour, draw }))
    .filter(({ type, applicationId }) =>
      wantsType(applicationById(account, applicationId) ?? application, type),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt);
  return { courses, events: bend(told, behaviour.quirks, { draw, text: message.text }) };
}

function receiptsOf(course: Course, given: ReceiptGiven): readonly PlannedEvent[] {
  const { channel } = course.message;
  return course.milestones
    .filter(milestone => isTold(milestone, course, given.behaviour))
    .map(milestone => {
      const { dueAt, again } = milestone;
      const event = planned(receiptOf(milestone, course, given), { dueAt, channel });
      return again ? { ...event, key: `${event.key}/again`, repeats: event.key } : event;
    });
}

/** What happened is not always told: Bandwidth says of an ordinary SMS only how it ended. */
function isTold({ kind }: Milestone, { message, outcome }: Course, behaviour: Behaviour): boolean {
  switch (kind) {
    case 'sending':
      return outcome.kind === 'delivered-before-sending' || tellsOfSending(message.channel, behaviour);
    case 'sent':
      return behaviour.sent || message.channel === 'RBM';
    case 'delivered':
    case 'failed':
    case 'read':
      return true;
  }
}

function tellsOfSending(channel: Channel, { mmsReceipts, quirks }: Behaviour): boolean {
  switch (channel) {
    case 'RBM':
      return true;
    case 'MMS':
      return mmsReceipts;
    case 'SMS':
      return tellsSending(quirks, channel);
  }
}
