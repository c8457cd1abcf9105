import type { EnvelopeStep, RawStep, RepliesStep, Scenario, Step } from './scenario.ts';

/** How long after the step before it a step comes into being when nothing is said. */
export const USUAL_PAUSE_MS = 1000;

/*
 * Events happen a moment before they are posted, and messages are made before that. The odd figures keep the instants inside
 * events apart from every instant at which a request can arrive, so that "when I heard of it" is never taken for "when it
 * happened".
 */
const BEFORE_POST_MS = 137;
const BEFORE_EVENT_MS = 421;

/** Whether a step posts an envelope of events. */
export function isEnvelopeStep(step: Step): step is EnvelopeStep {
  return 'events' in step;
}

/** Whether a step posts something that is no envelope. */
export function isRawStep(step: Step): step is RawStep {
  return 'raw' in step;
}

/** Whether a step posts receipts for what the consumer has sent itself. */
export function isRepliesStep(step: Step): step is RepliesStep {
  return 'receiptForReplies' in step;
}

/** When each step comes into being, in milliseconds after the beginning. */
export function offsetsOf({ steps }: Scenario): readonly number[] {
  let offset = 0;
  return steps.map(({ afterMs = USUAL_PAUSE_MS }) => (offset += afterMs));
}

/** When the events of a step that comes into being at the instant happened. */
export function happenedAt(postedAt: number): number {
  return postedAt - BEFORE_POST_MS;
}

/** When each message was made, in milliseconds after the beginning: a moment before its first event. */
export function madeAfter(scenario: Scenario): ReadonlyMap<string, number> {
  const offsets = offsetsOf(scenario);
  const made = new Map<string, number>();
  for (const [index, step] of scenario.steps.entries()) {
    if (!isEnvelopeStep(step)) continue;
    for (const { of } of step.events) {
      if (!made.has(of)) made.set(of, happenedAt(offsets[index] ?? 0) - BEFORE_EVENT_MS);
    }
  }
  return made;
}
