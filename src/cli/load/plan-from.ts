import { isListening } from '../../simulation/consumers/reachable.ts';
import { targetFrom } from '../../server/target.ts';
import { inventedSeed } from '../invented-seed.ts';
import { loginFrom } from '../login.ts';
import { Problem } from '../problem.ts';
import type { LoadPlan } from './load-plan.ts';
import type { LoadCall } from './options.ts';

/** Connections when nobody says how many: enough to keep a usual rate, and fewer than a usual server takes. */
const DEFAULT_CONNECTIONS = 256;
const DEFAULT_PER_SECOND = 100;

/** What the call asks for, once it is sure that it can be done. */
export async function planFrom({ words, settings }: LoadCall): Promise<LoadPlan> {
  const { allowRemote, auth, duration: durationMs, seed = inventedSeed() } = settings;
  const { href: url } = await targetFrom(words[0] ?? '', { name: '<url>', allowRemote });
  if (durationMs === 0) {
    throw new Problem({
      what: '--duration is 0.',
      expected: 'A load must last for a while.',
      hint: 'write, for example, --duration 30s.',
    });
  }
  const credentials = auth === undefined ? {} : { credentials: loginFrom('--auth', auth) };
  if (!(await isListening(url))) throw nobodyListens(url);
  const { settle: settleMs, maxPending, mix, duplicates: duplicateRatio, faults } = settings;
  const { timeout: timeoutMs, backoff: backoffMs } = settings;
  const asked = { durationMs, settleMs, maxPending, mix, duplicateRatio, faults, timeoutMs, backoffMs };
  return { url, seed, model: modelFrom(settings), ...credentials, ...asked };
}

function modelFrom({ rate, concurrency }: LoadCall['settings']): LoadPlan['model'] {
  if (rate === undefined && concurrency !== undefined) return { kind: 'closed', connections: concurrency };
  const connections = concurrency ?? DEFAULT_CONNECTIONS;
  return { kind: 'open', perSecond: rate ?? DEFAULT_PER_SECOND, connections };
}

function nobodyListens(url: string): Problem {
  return new Problem({
    what: `Nobody listens at ${new URL(url).host}.`,
    expected: 'The consumer must run before it can be put under load.',
    hint: 'start it, or correct the URL.',
  });
}
