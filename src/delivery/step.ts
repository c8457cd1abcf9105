import type { Entry, Outcome } from './entry.ts';
import type { Answer, Input } from './input.ts';
import type { DeliveryState, Waiting } from './state.ts';
import { dueAt, type Plan } from './schedule.ts';

/** What a step depends on beside state and input. */
export interface Given extends Plan {
  /** The instant of the input, epoch milliseconds. */
  readonly now: number;
  /** Whether the endpoint has credentials to show. */
  readonly credentials: boolean;
}

/** A step's result: the new state, and what happened, in order. */
export interface Transition {
  readonly state: DeliveryState;
  readonly entries: readonly Entry[];
}

type InFlight = Extract<DeliveryState, { phase: 'in-flight' }>;

const NOTHING: readonly Entry[] = [];

/** The delivery state machine: every rule about sending, waiting and giving up. */
export function step(state: DeliveryState, input: Input, given: Given): Transition {
  switch (state.phase) {
    case 'waiting':
      return input.kind === 'wake' && given.now >= state.dueAt ? attempt(state, given) : unchanged(state);
    case 'in-flight':
      if (given.now >= state.timeoutAt) return conclude(state, timeout(given), given);
      if (input.kind === 'wake' || input.request !== state.requests) return unchanged(state);
      return conclude(
        state,
        { outcome: outcomeOf(input.answer, state, given), durationMs: input.durationMs },
        given,
      );
    case 'acknowledged':
    case 'exhausted':
      return unchanged(state);
  }
}

function unchanged(state: DeliveryState): Transition {
  return { state, entries: NOTHING };
}

/** Starts the attempt that is due, unless the wake came so late that the window has closed. */
function attempt(state: Waiting, given: Given): Transition {
  const firstAt = state.firstAt ?? given.now;
  if (given.now > firstAt + given.policy.windowMs) return exhaust(state.attempt - 1, given, NOTHING);
  const authorized = given.credentials && given.policy.authorization === 'at-once';
  const made = {
    attempt: state.attempt,
    startedAt: given.now,
    firstAt,
    requests: state.requests + 1,
    authorized,
  };
  return request(made, given, NOTHING);
}

/** Sends a request; the second one of a challenged attempt has a timeout of its own. */
function request(
  made: Omit<InFlight, 'phase' | 'timeoutAt'>,
  given: Given,
  before: readonly Entry[],
): Transition {
  const { now, delivery } = given;
  const entry: Entry = {
    kind: 'attempted',
    at: now,
    delivery,
    attempt: made.attempt,
    request: made.requests,
    authorized: made.authorized,
  };
  return {
    state: { phase: 'in-flight', timeoutAt: now + given.policy.timeoutMs, ...made },
    entries: before.length === 0 ? [entry] : [...before, entry],
  };
}

function outcomeOf(answer: Answer, state: InFlight, { policy, credentials }: Given): Outcome {
  if (answer.kind === 'broken') return answer;
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'acknowledged', status };
  if (status >= 300 && status < 400 && policy.redirects === 'acknowledgement')
    return { kind: 'acknowledged', status };
  const asked = status === 401 && answer.challenge && credentials && !state.authorized;
  return { kind: asked ? 'challenged' : 'refused', status };
}

/** How a request ended, and after how long. */
interface Ending {
  readonly outcome: Outcome;
  readonly durationMs: number;
}

function timeout({ policy }: Given): Ending {
  return { outcome: { kind: 'timed-out' }, durationMs: policy.timeoutMs };
}

function conclude(state: InFlight, { outcome, durationMs }: Ending, given: Given): Transition {
  const { attempt, requests } = state;
  const { now: at, delivery } = given;
  const concluded = (next: number | null): Entry => ({
    kind: 'concluded',
    at,
    delivery,
    attempt,
    request: requests,
    outcome,
    durationMs,
    dueAt: next,
  });
  if (outcome.kind === 'acknowledged') {
    const end: Entry = { kind: 'acknowledged', at, delivery, attempts: attempt };
    return { state: { phase: 'acknowledged', attempts: attempt, at }, entries: [concluded(null), end] };
  }
  if (outcome.kind === 'challenged') {
    const { startedAt, firstAt } = state;
    return request({ attempt, startedAt, firstAt, requests: requests + 1, authorized: true }, given, [
      concluded(at),
    ]);
  }
  const next = Math.max(at, dueAt(attempt + 1, state.startedAt, given));
  if (next > state.firstAt + given.policy.windowMs) return exhaust(attempt, given, [concluded(null)]);
  return {
    state: { phase: 'waiting', attempt: attempt + 1, dueAt: next, firstAt: state.firstAt, requests },
    entries: [concluded(next)],
  };
}

function exhaust(attempts: number, { now: at, delivery }: Given, before: readonly Entry[]): Transition {
  const end: Entry = { kind: 'exhausted', at, delivery, attempts };
  return { state: { phase: 'exhausted', attempts, at }, entries: [...before, end] };
}
