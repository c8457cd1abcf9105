/** Faults: pure values that bend the journey of an envelope. */
export { duration } from './duration.ts';
export type { Fault } from './fault.ts';
export { type FaultData, type FaultKind, faults, journeysOf, tellFault } from './faults.ts';
export { calmJourney, type Journey } from './journey.ts';
export {
  type AnswerMishap,
  type CrashPoint,
  crashPoints,
  type Mishap,
  type RequestMishap,
} from './mishap.ts';
