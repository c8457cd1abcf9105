import type { QuirkBend } from './quirk-bend.ts';

/** A receipt that was given up may still arrive. */
export const lateTerminalAfter9902: QuirkBend = {
  name: 'late-terminal-after-9902',
  bends: 'outcome',
  outcome: { kind: 'delivered-after-9902' },
};
