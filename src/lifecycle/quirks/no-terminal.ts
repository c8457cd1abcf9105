import type { QuirkBend } from './quirk-bend.ts';

/** Some carriers send no receipts, so nothing final is ever told. */
export const noTerminal: QuirkBend = {
  name: 'no-terminal',
  bends: 'outcome',
  outcome: { kind: 'silent' },
};
