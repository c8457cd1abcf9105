import type { DeliveryPolicy } from '../delivery/index.ts';
import { calmJourney, journeysOf } from '../faults/index.ts';
import type { Scenario } from './scenario.ts';
import { isEnvelopeStep } from './timeline.ts';

/**
 * How long the first arrival at the consumer is delayed for every step of a scenario, in milliseconds.
 *
 * A consumer that lives in real time would otherwise see a backlog of hours as news of this moment. Beginning the scenario so
 * much earlier makes late events as old as they would be, without making any punctual one look old.
 */
export function commonDelayMs(scenario: Scenario, policy: DeliveryPolicy): number {
  const delays = scenario.steps.filter(isEnvelopeStep).map(({ faults = [] }) => {
    const [original = calmJourney] = journeysOf(faults);
    const firstToArrive = original.mishaps.findIndex(
      ({ request }) => request?.kind !== 'stopped' && request?.kind !== 'answered-in-front',
    );
    const attempts = firstToArrive < 0 ? original.mishaps.length : firstToArrive;
    return original.dueAfterMs + retriesMs(attempts, policy);
  });
  return delays.length === 0 ? 0 : Math.min(...delays);
}

function retriesMs(attempts: number, { backoffMs }: DeliveryPolicy): number {
  const pauses = Array.from(
    { length: attempts },
    (_, at) => backoffMs[Math.min(at, backoffMs.length - 1)] ?? 0,
  );
  return pauses.reduce((sum, pauseMs) => sum + pauseMs, 0);
}
