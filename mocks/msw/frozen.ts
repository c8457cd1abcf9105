import { setTimeout } from 'node:timers/promises';
import type { Sender } from '../../src/sender/index.ts';
import { Problem } from '../../src/report/problem.ts';

/** How often it is looked whether the consumer has answered, in milliseconds of real time. */
const LOOK_EVERY_MS = 2;

/**
 * Waits until nothing more happens in time that stands still. Rejects with a `Problem` when something is pending then, since
 * nobody would ever see the end of it.
 */
export async function settleFrozen(
  { clock }: Pick<Sender, 'clock'>,
  countPending: () => number,
): Promise<void> {
  while (clock.status.frozen && countPending() > 0) {
    await clock.advance(0);
    const { locks, nextAt, now } = clock.status;
    const pending = countPending();
    if (pending > 0 && locks === 0 && (nextAt === null || nextAt > now)) throw pendingForEver(pending);
    await setTimeout(LOOK_EVERY_MS);
  }
}

function pendingForEver(pending: number): Problem {
  return new Problem({
    what: `The clock is frozen, and ${pending} ${pending === 1 ? 'delivery waits' : 'deliveries wait'} for its time to come.`,
    expected: 'idle() resolves when every delivery is acknowledged or exhausted, which needs time to go on.',
    hint: 'call mock.clock.resume() first, or move time on with mock.advance(ms) and look at mock.deliveries.',
  });
}
