import fc from 'fast-check';
import type { FaultData } from '../faults/index.ts';
import type { Difference } from '../simulation/differences.ts';
import { isJsonObject } from '../simulation/json.ts';
import type { DeliveryRecord, Run } from '../simulation/run.ts';
import { differenceFinding } from './judging/compared.ts';
import { neverAcknowledged } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { calmed } from './scenes/calmed.ts';
import { scenarioOf } from './scenes/piece.ts';
import { letter, receipts } from './scenes/pieces.ts';

const MOST_PIECES = 2;
const MINUTE_MS = 60_000;
/** From "it has hardly begun" to "it is nearly done", for handlers that take a moment. */
const KILLS_AFTER_MS = [1, 0, 3, 8, 20];

const killed: fc.Arbitrary<readonly FaultData[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.constant<readonly FaultData[]>([{ kind: 'crash', point: 'after-answer' }]) },
  {
    weight: 2,
    arbitrary: fc.constant<readonly FaultData[]>([
      { kind: 'crash', point: 'after-answer' },
      { kind: 'lost-answer' },
    ]),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...KILLS_AFTER_MS)
      .map((afterMs): readonly FaultData[] => [{ kind: 'crash', point: 'while-handling', afterMs }]),
  },
  {
    weight: 2,
    arbitrary: fc.constant<readonly FaultData[]>([
      { kind: 'crash', point: 'after-answer' },
      { kind: 'duplicate', afterMs: 10 * MINUTE_MS },
    ]),
  },
  { weight: 1, arbitrary: fc.constant<readonly FaultData[]>([{ kind: 'crash', point: 'before-request' }]) },
);

export const durable: Law = {
  name: 'durable',
  sentence: 'what the consumer has acknowledged survives a crash.',
  why: 'A 2xx tells Bandwidth to forget the event. Whatever is then only in memory is gone with the next crash or deployment.',
  usualCause: 'The consumer answers first and works later, or keeps in memory what it has handled.',
  example:
    'A deployment in the middle of the day loses the forty replies from customers that were still queued in memory.',
  hint: 'write the event to durable storage before you answer 2xx, and take up unfinished work when you start.',
  faultsNeeded: ['crash'],
  observationsNeeded: ['state', 'effects'],
  abilitiesNeeded: ['restart'],
  scenarios: () =>
    fc
      .array(fc.oneof({ withCrossShrink: true }, receipts(killed), letter(killed)), {
        maxLength: MOST_PIECES,
      })
      .map(pieces => scenarioOf(pieces)),
  references: scenario => [calmed(scenario)],
  judge({ run, differences }) {
    const counted = differences.filter(difference => !isExcusable(difference, run));
    return differenceFinding(counted, 'if nothing had crashed') ?? neverAcknowledged(run);
  },
};

/**
 * Without an idempotent API nobody can send exactly once around a crash. An effect of the event in flight may be missing or
 * doubled; one of an event that was acknowledged may be doubled, but not missing.
 */
function isExcusable({ at, expected, observed }: Difference, run: Run): boolean {
  if (at[0] !== 'effects') return false;
  const hit = run.deliveries.filter(wasHit);
  if (expected === undefined && observed !== undefined) return hit.length > 0;
  const concerned = isJsonObject(expected) ? JSON.stringify(expected) : '';
  return hit.some(delivery => !wasAcknowledgedFirst(delivery) && mentions(concerned, delivery));
}

function wasHit({ requests }: DeliveryRecord): boolean {
  return requests.some(({ mishap }) => mishap?.crash !== undefined);
}

function wasAcknowledgedFirst({ requests }: DeliveryRecord): boolean {
  return requests.some(({ attempt, outcome }) => attempt === 1 && outcome.kind === 'acknowledged');
}

/** An effect concerns the event that caused it: it goes to one of its people. */
function mentions(effect: string, { posting }: DeliveryRecord): boolean {
  return posting.people.some(person => effect.includes(`"${person}"`));
}
