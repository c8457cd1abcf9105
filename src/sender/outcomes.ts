import type { AcceptedMessage, CarrierOutcome, OutcomeOverrides } from '../lifecycle/index.ts';

/** What somebody decided to become of messages, instead of what their numbers say. */
export class Outcomes implements OutcomeOverrides {
  readonly byMessage = new Map<string, CarrierOutcome>();
  readonly byNumber = new Map<string, CarrierOutcome>();
  /** By the tag that a message is sent with. Wins over its numbers. */
  readonly byTag = new Map<string, CarrierOutcome>();

  /** What holds for one message; undefined where nobody has decided anything. */
  for({ id, tag }: Pick<AcceptedMessage, 'id' | 'tag'>): OutcomeOverrides | undefined {
    if (this.byMessage.size + this.byNumber.size + this.byTag.size === 0) return undefined;
    const tagged = tag === undefined ? undefined : this.byTag.get(tag);
    return tagged === undefined || this.byMessage.has(id) ? this : outcomeOf(id, tagged);
  }

  clear(): void {
    this.byMessage.clear();
    this.byNumber.clear();
    this.byTag.clear();
  }
}

/** One outcome for all recipients of a message. */
export function outcomeOf(messageId: string, outcome: CarrierOutcome): OutcomeOverrides {
  return { byMessage: new Map([[messageId, outcome]]) };
}
