import type { QuirkBend } from './quirk-bend.ts';

const INVALID_DESTINATION = 4720;

/** A defect of 2018: a number that does not exist was failed and then delivered. */
export const bothTerminal: QuirkBend = {
  name: 'both-terminal',
  bends: 'outcome',
  outcome: { kind: 'both-terminal', errorCode: INVALID_DESTINATION },
};
