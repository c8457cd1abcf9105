import { type AcceptedMessage, type MessagePlan, plan, type PlanGiven } from '../lifecycle/index.ts';

/**
 * An accepted message whose plan is made when somebody looks at it. Draws are keyed, so it is the same plan whenever that is; where
 * nothing is posted, most messages are never looked at again.
 */
export class PlannedRecord implements MessagePlan {
  readonly direction = 'out' as const;
  readonly message: AcceptedMessage;
  readonly #given: PlanGiven;
  #plan: MessagePlan | undefined;

  constructor(message: AcceptedMessage, given: PlanGiven) {
    this.message = message;
    this.#given = given;
  }

  get courses(): MessagePlan['courses'] {
    return this.#made().courses;
  }

  get events(): MessagePlan['events'] {
    return this.#made().events;
  }

  /** The same as a plain object, which can be copied, compared and written. */
  plain() {
    const { direction, message, courses, events } = this;
    return { direction, message, courses, events };
  }

  #made(): MessagePlan {
    return (this.#plan ??= plan(this.message, this.#given));
  }
}
