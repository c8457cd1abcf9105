import type { Scenario, Step } from '../../simulation/scenario.ts';

/** The scenario without what has no say in calm weather, so that runs that are the same are known to be. */
export function calmed({
  law: _law,
  title: _title,
  expect: _expect,
  sender,
  ...scenario
}: Scenario): Scenario {
  const credentials = { ...(sender?.credentials && { credentials: sender.credentials }) };
  return {
    ...scenario,
    steps: scenario.steps.map(withoutFaults),
    sender: { ...credentials, retries: false },
  };
}

/** A burst stays, because its messages are traffic; calmly they come one by one. */
function withoutFaults({ faults = [], ...step }: Step): Step {
  const kept = faults.filter(({ kind }) => kind === 'burst');
  return kept.length === 0 ? step : { ...step, faults: kept };
}
