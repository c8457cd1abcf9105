import type { Scenario } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';

/**
 * Whether somebody's message is said to be delivered and to have failed.
 *
 * That is a quirk: a consumer has to survive it, but which of the two it believes is its own affair and is never compared.
 */
export function hasContradiction({ steps, messages }: Scenario): boolean {
  const ends = new Map<string, string>();
  for (const { type, of, to = messages[of]?.to?.[0] ?? '' } of steps
    .filter(isEnvelopeStep)
    .flatMap(step => step.events)) {
    if (type !== 'message-delivered' && type !== 'message-failed') continue;
    const about = `${of} ${to}`;
    if ((ends.get(about) ?? type) !== type) return true;
    ends.set(about, type);
  }
  return false;
}
