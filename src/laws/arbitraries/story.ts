import type { ScenarioMessage } from '../../simulation/scenario.ts';
import type { ToldEvent } from './told-event.ts';

/** What belongs together: one message, or the copies of a group message, and everything that is told of them. */
export interface Story {
  readonly messages: readonly ScenarioMessage[];
  readonly chains: readonly Chain[];
  /** What every event of it lacks of what an event usually has. */
  readonly omit: readonly string[];
}

/** Events of which each follows from the one before it. */
export interface Chain {
  /** Which of the story's messages they are about. */
  readonly message: number;
  /** Whom they are about: one recipient, or the owner of an inbound message. */
  readonly to: string;
  readonly events: readonly ToldEvent[];
}
