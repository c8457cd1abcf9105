import { differencesBetween } from '../../simulation/differences.ts';
import type { Laboratory } from '../../simulation/laboratory.ts';
import type { Run } from '../../simulation/run.ts';
import { type Scenario } from '../../simulation/scenario.ts';
import { hasVisibleChange } from '../judging/visible.ts';
import { scenarioOf } from '../scenes/piece.ts';
import type { Volatility } from './volatility.ts';

/** What was found out about a consumer before anything is judged. */
export interface Acquaintance {
  /** Why nothing can be judged; null when something can. */
  readonly unjudged: string | null;
  /** Whether ordinary traffic has any consequence that we can see. */
  readonly isVisible: boolean;
}

/** How long a consumer is watched for what it does after its answers, in milliseconds of real time. */
const WATCH_MS = { inProcess: 120, outside: 800 };
const LONGEST_WATCH_MS = 5000;
/** A consumer is allowed to take somewhat longer than it did. */
const MARGIN = 1.5;
/** Changes this soon are the time that looking itself takes. */
const UNNOTICEABLE_MS = 3;

/** A little of everything: somebody writes, a message arrives, another fails, a group gets its receipts. */
const ordinary: Scenario = {
  ...scenarioOf([
    { message: { direction: 'in', fields: { text: 'hi' } }, events: [{ type: 'message-received' }] },
    {
      message: { direction: 'out' },
      events: [{ type: 'message-sending' }, { type: 'message-delivered' }],
    },
    { message: { direction: 'out' }, events: [{ type: 'message-failed' }] },
    {
      message: { direction: 'out', to: ['p1', 'p2'] },
      events: [
        { type: 'message-delivered', to: 'p1' },
        { type: 'message-failed', to: 'p2' },
      ],
    },
  ]),
  sender: { retries: false },
};

/**
 * Delivers ordinary traffic calmly, twice, and watches: how long the consumer works on after its answers, what differs from run to
 * run by itself, and whether it lets us in at all.
 */
export async function getAcquainted(
  lab: Laboratory,
  volatility: Volatility,
  onRun: (run: Run, scenario: Scenario) => void,
): Promise<Acquaintance> {
  const quietMs = lab.consumer.isInProcess ? WATCH_MS.inProcess : WATCH_MS.outside;
  const patience = { quietMs, atMostMs: LONGEST_WATCH_MS };
  const watched = async (isEnough: (run: Run) => boolean): Promise<Run> => {
    const run = await lab.run(ordinary, { weather: 'calm', patience, isEnough });
    onRun(run, ordinary);
    if (run.changedMs > UNNOTICEABLE_MS) lab.lagMs = Math.max(lab.lagMs, Math.ceil(run.changedMs * MARGIN));
    return run;
  };
  const one = await watched(() => false);
  // Who has come as far as the time before has nothing left to be waited for.
  const other = await watched(run => differencesBetween(one.seen, run.seen, volatility.masks).length === 0);
  const flaky = volatility.learn(one, other);
  return {
    unjudged: lockedOut(one, lab) ?? unreachable(one) ?? (flaky === null ? null : flakyText(flaky)),
    isVisible: [one, other].some(hasVisibleChange),
  };
}

function lockedOut({ deliveries }: Run, { consumer }: Laboratory): string | null {
  if (consumer.inbound.credentials !== undefined) return null;
  const outcomes = deliveries.flatMap(({ requests }) => requests.map(({ outcome }) => outcome));
  const isLocked = outcomes.every(outcome => outcome.kind === 'refused' && outcome.status === 401);
  if (!isLocked) return null;
  return 'The consumer answers 401 to everything. It was expected to take callbacks. Hint: give its credentials, with `--auth user:password` or the option `credentials`.';
}

function unreachable({ deliveries, deaths }: Run): string | null {
  const requests = deliveries.flatMap(delivery => delivery.requests);
  const first = requests.find(({ outcome }) => outcome.kind === 'broken')?.outcome;
  if (deaths.length > 0 || first?.kind !== 'broken' || requests.some(({ answered }) => answered !== null))
    return null;
  return `The consumer could not be reached: ${first.detail || first.reason}. It was expected to answer HTTP requests. Hint: look whether it still runs, and whether the URL is right.`;
}

function flakyText(why: string): string {
  return `The consumer differs by itself: ${why}. Two calm runs were expected to end alike. Hint: make the observed state depend on the events only, or leave the path out with \`--ignore\`.`;
}
