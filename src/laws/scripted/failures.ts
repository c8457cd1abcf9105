import { duration } from '../../faults/index.ts';
import type { Json } from '../../simulation/json.ts';
import type { DeliveryRecord, Run } from '../../simulation/run.ts';
import type { Scenario, Step, StepExpectation } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import { outcomeText } from '../judging/unacknowledged.ts';
import { fits } from './subset.ts';

/** One thing that came otherwise than a scenario says. */
export interface ScenarioFailure {
  /** The step, counted from 1; absent for what is expected at the end. */
  readonly step?: number;
  /** What it is about: `message-delivered of m1`, `state`, `effects`. */
  readonly what: string;
  readonly expected: Json;
  readonly observed: Json;
}

/** Everything in which a run came otherwise than its scenario says. */
export function failuresOf(scenario: Scenario, run: Run): readonly ScenarioFailure[] {
  return [
    ...scenario.steps.flatMap((step, index) => {
      const told = run.deliveries.filter(({ posting }) => posting.step === index);
      return told.flatMap(delivery => deliveryFailures(step, delivery, run));
    }),
    ...endFailures(scenario, run),
  ];
}

/** Nobody has to say that an envelope is to be acknowledged. */
export function expectationOf(step: Step): StepExpectation {
  return step.expect ?? (isEnvelopeStep(step) ? { ends: 'acknowledged' } : {});
}

function deliveryFailures(step: Step, delivery: DeliveryRecord, run: Run): readonly ScenarioFailure[] {
  const { posting, requests, ending } = delivery;
  const { ends, status, attempts, withinMs } = expectationOf(step);
  const last = requests.findLast(({ answered }) => answered !== null) ?? requests.at(-1);
  const isOriginal = posting.copy === 0;
  const made = requests.at(-1)?.attempt ?? 0;
  const slowest = Math.max(0, ...requests.map(({ durationMs }) => durationMs));
  const failed = (expected: Json, observed: Json): ScenarioFailure => ({
    step: posting.step + 1,
    what: posting.isRepetition ? `${posting.what}, again` : posting.what,
    expected,
    observed,
  });
  const lastText = last === undefined ? 'no request' : outcomeText(last);
  const statuses = status === undefined ? null : [status].flat();
  return [
    ...(ends !== undefined && ends !== ending
      ? [failed(ends, `${ending} after ${made} ${made === 1 ? 'attempt' : 'attempts'}, at last ${lastText}`)]
      : []),
    ...(isOriginal && statuses !== null && !statuses.includes(last?.answered ?? 0)
      ? [failed(`status ${statuses.join(' or ')}`, lastText)]
      : []),
    ...(isOriginal && attempts !== undefined && attempts !== made
      ? [failed(`${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`, `${made}`)]
      : []),
    ...(withinMs !== undefined && slowest > withinMs
      ? [failed(`answers within ${duration(withinMs)}`, `one after ${duration(slowest)}`)]
      : []),
    ...(isOriginal && run.deaths[0] !== undefined && posting.step === lastStep(run)
      ? [failed('the consumer lives', `it died (${run.deaths[0].how})`)]
      : []),
  ];
}

/** The last step of which anything was delivered: a death is told once. */
function lastStep({ deliveries }: Run): number {
  return Math.max(...deliveries.map(({ posting }) => posting.step));
}

function endFailures({ expect = {} }: Scenario, { seen }: Run): readonly ScenarioFailure[] {
  const { state, effects } = expect;
  return [
    ...(state !== undefined && !fits(state, seen.state)
      ? [{ what: 'state', expected: state, observed: seen.state ?? null }]
      : []),
    ...(effects !== undefined && !fits(effects, seen.effects)
      ? [{ what: 'effects', expected: effects, observed: seen.effects ?? null }]
      : []),
  ];
}
