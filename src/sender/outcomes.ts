import type { CarrierOutcome, OutcomeOverrides } from '../lifecycle/index.ts';

/** What somebody decided to become of messages, instead of what their numbers say. */
export class Outcomes implements OutcomeOverrides {
  readonly byMessage = new Map<string, CarrierOutcome>();
  readonly byNumber = new Map<string, CarrierOutcome>();

  clear(): void {
    this.byMessage.clear();
    this.byNumber.clear();
  }
}
