import type { RepliesStep, Scenario } from './scenario.ts';
import { isRepliesStep } from './timeline.ts';

/** A part of a run that is over before the next begins: receipts for replies wait until the replies are there. */
export type Phase =
  | { readonly kind: 'envelopes'; readonly from: number; readonly to: number }
  | { readonly kind: 'replies'; readonly step: RepliesStep; readonly index: number };

export function phasesOf({ steps }: Scenario): readonly Phase[] {
  const phases: Phase[] = [];
  for (const [index, step] of steps.entries()) {
    const last = phases.at(-1);
    if (isRepliesStep(step)) phases.push({ kind: 'replies', step, index });
    else if (last?.kind === 'envelopes') phases[phases.length - 1] = { ...last, to: index };
    else phases.push({ kind: 'envelopes', from: index, to: index });
  }
  return phases;
}
