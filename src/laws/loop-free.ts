import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import { isJsonArray, type Json } from '../simulation/json.ts';
import type { Run } from '../simulation/run.ts';
import type { RepliesStep, Scenario, Step } from '../simulation/scenario.ts';
import { isEnvelopeStep } from '../simulation/timeline.ts';
import type { Evidence, Finding } from './evidence.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { letter, receipts } from './scenes/pieces.ts';

const MOST_PIECES = 2;
const MOST_ROUNDS = 5;
/** To send a failed message again a few times is advised for some codes; to go on for ever is a loop. */
const MOST_TRIES = 3;

const perhapsTwice: fc.Arbitrary<readonly FaultData[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant<readonly FaultData[]>([{ kind: 'duplicate', afterMs: 600_000 }]) },
);

const receiptForReplies: fc.Arbitrary<RepliesStep> = fc
  .constantFrom(
    'message-delivered' as const,
    'message-failed' as const,
    'message-sending' as const,
    'message-sent' as const,
  )
  .map(type => ({ receiptForReplies: type }));

/** Receipts of every kind, or the same bad news again and again. */
const replyRounds: fc.Arbitrary<readonly RepliesStep[]> = fc.oneof(
  { withCrossShrink: true },
  fc.array(receiptForReplies, { maxLength: MOST_ROUNDS }),
  fc
    .nat({ max: MOST_ROUNDS })
    .map(length => Array.from({ length }, (): RepliesStep => ({ receiptForReplies: 'message-failed' }))),
);

export const loopFree: Law = {
  name: 'loop-free',
  sentence:
    'a receipt never makes the consumer send, and an inbound message makes it answer no more often than in calm.',
  why: 'A reply causes receipts, which come to the same address. Whoever answers them pays for each round and annoys somebody in each.',
  usualCause:
    'Every callback is taken for a message from a person, or a failed message is sent again without end.',
  example:
    'An auto-responder thanks for its own delivery receipt, and has sent 40,000 messages by the morning.',
  hint: 'answer `message-received` only, and count how often you have tried before you send a failed message again.',
  faultsNeeded: [],
  observationsNeeded: ['effects'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .record({
        pieces: fc.array(fc.oneof({ withCrossShrink: true }, letter(perhapsTwice), receipts()), {
          maxLength: MOST_PIECES,
        }),
        rounds: replyRounds,
      })
      .map(({ pieces, rounds }) => withRounds(scenarioOf(pieces), rounds)),
  references: scenario => [calmed(withoutReceipts(scenario))],
  judge: sentBecauseOfReceipt,
};

function withRounds(scenario: Scenario, rounds: readonly Step[]): Scenario {
  return { ...scenario, steps: [...scenario.steps, ...rounds] };
}

/** What people wrote, and nothing else. */
function withoutReceipts(scenario: Scenario): Scenario {
  const { messages } = scenario;
  const letters = scenario.steps.filter(
    step => isEnvelopeStep(step) && step.events.every(({ of }) => messages[of]?.direction === 'in'),
  );
  return { ...scenario, steps: letters };
}

function sentBecauseOfReceipt({ scenario, run, references }: Evidence): Finding | null {
  const [calm] = references;
  if (calm === undefined) return null;
  const [sent, expected] = [effectsOf(run).length, effectsOf(calm).length];
  const allowed = expected + (hasFailures(scenario) ? MOST_TRIES * Math.max(1, failuresIn(scenario)) : 0);
  if (sent <= allowed) return null;
  return {
    finding: `The consumer sent ${sent} ${sent === 1 ? 'message' : 'messages'}, but ${expected} because of what people wrote.`,
    expected: { sent: expected },
    observed: { sent, messages: effectsOf(run).slice(0, MOST_TRIES + 1) },
  };
}

function hasFailures({ steps }: Scenario): boolean {
  return steps.some(step =>
    isEnvelopeStep(step)
      ? step.events.some(({ type }) => type === 'message-failed')
      : 'receiptForReplies' in step && step.receiptForReplies === 'message-failed',
  );
}

/** How many messages fail that the consumer may want to send again: those of others, and each of its replies. */
function failuresIn({ steps, messages }: Scenario): number {
  const letters = Object.values(messages).filter(({ direction }) => direction === 'in').length;
  const failed = steps
    .filter(isEnvelopeStep)
    .flatMap(({ events }) => events.filter(({ type }) => type === 'message-failed'));
  return letters + failed.length;
}

function effectsOf({ seen }: Run): readonly Json[] {
  return isJsonArray(seen.effects) ? seen.effects : [];
}
