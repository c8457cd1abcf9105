import { advance, clockStatus, freeze, resume } from './clock.ts';
import { attempts, counts, deliveries, resend } from './deliveries.ts';
import { endFaults, faults, setFaults } from './faults.ts';
import { health, reset } from './health.ts';
import { idle } from './idle.ts';
import { inbound } from './inbound.ts';
import { journal } from './journal.ts';
import { effects, messages } from './messages.ts';
import type { ControlOperation } from './operation.ts';
import { forgetOutcomes, outcomeOfNumber, outcomeOfTag, outcomes } from './outcomes.ts';

/** Everything that a test can ask of the mock itself. */
export const controlOperations: readonly ControlOperation[] = [
  health,
  inbound,
  messages,
  deliveries,
  counts,
  attempts,
  resend,
  effects,
  journal,
  idle,
  clockStatus,
  freeze,
  resume,
  advance,
  outcomes,
  outcomeOfNumber,
  outcomeOfTag,
  forgetOutcomes,
  faults,
  setFaults,
  endFaults,
  reset,
];
