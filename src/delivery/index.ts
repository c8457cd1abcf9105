/** The heart: when to attempt, when to give up, when to be woken. Pure. */
export type { Delivery, Subject } from './delivery.ts';
export type { Credentials, Endpoint } from './endpoint.ts';
export type { Entry, Outcome } from './entry.ts';
export type { Answer, BreakReason, Input } from './input.ts';
export { DEFAULT_KEPT_ENTRIES, Journal, type Reader } from './journal.ts';
export { bandwidthPolicy, type DeliveryPolicy } from './policy.ts';
export { policyWith } from './policy-with.ts';
export { dueAt, offsetsMs, type Plan } from './schedule.ts';
export { type DeliveryState, isFinished, type Waiting, waitingFrom, wakeAt } from './state.ts';
export { type Given, step, type Transition } from './step.ts';
