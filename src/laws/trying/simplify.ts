import type { FaultData } from '../../faults/index.ts';
import type { Scenario, ScenarioEvent, ScenarioMessage, Step } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import type { Outcome } from './trial.ts';

type Broken = Extract<Outcome, { kind: 'broken' }>;

/**
 * Leaves out of a counterexample, piece by piece, whatever it does without.
 *
 * Shrinking works on what the generators drew; this works on the scenario itself, and catches what those cannot let go of one by one.
 */
export async function simplified(
  broken: Broken,
  retry: (scenario: Scenario) => Promise<Broken | null>,
): Promise<Broken> {
  let smallest = broken;
  for (let improved = true; improved;) {
    improved = false;
    for (const candidate of simplerThan(smallest.evidence.scenario)) {
      const still = await retry(candidate);
      if (still === null) continue;
      smallest = still;
      improved = true;
      break;
    }
  }
  return smallest;
}

function* simplerThan(scenario: Scenario): Generator<Scenario> {
  const { sender, steps } = scenario;
  if (sender !== undefined && Object.keys(sender).some(key => key !== 'retries')) {
    const { retries } = sender;
    yield { ...scenario, sender: retries === undefined ? {} : { retries } };
  }
  for (const [at, step] of steps.entries()) {
    yield pruned({ ...scenario, steps: steps.toSpliced(at, 1) });
    for (const simpler of simplerSteps(step)) yield pruned({ ...scenario, steps: steps.with(at, simpler) });
  }
  for (const [label, message] of Object.entries(scenario.messages)) {
    for (const simpler of simplerMessages(message))
      yield { ...scenario, messages: { ...scenario.messages, [label]: simpler } };
  }
}

function* simplerSteps(step: Step): Generator<Step> {
  const { afterMs, faults = [], ...rest } = step;
  if (afterMs !== undefined && afterMs !== 0) yield { ...rest, ...(faults.length > 0 && { faults }) } as Step;
  for (const [at, fault] of faults.entries()) {
    yield { ...step, faults: faults.toSpliced(at, 1) };
    for (const simpler of simplerFaults(fault)) yield { ...step, faults: faults.with(at, simpler) };
  }
  if (!isEnvelopeStep(step)) return;
  const { events } = step;
  for (const [at, event] of events.entries()) {
    if (events.length > 1) yield { ...step, events: events.toSpliced(at, 1) };
    for (const simpler of simplerEvents(event)) yield { ...step, events: events.with(at, simpler) };
  }
}

function* simplerFaults(fault: FaultData): Generator<FaultData> {
  if ('attempts' in fault && (fault.attempts ?? 1) > 1) yield { ...fault, attempts: 1 };
  if (fault.kind === 'burst' && fault.companions > 1) {
    yield { ...fault, companions: Math.floor(fault.companions / 2) };
    yield { ...fault, companions: fault.companions - 1 };
  }
}

function* simplerEvents({
  fields,
  quirks,
  timeDigits,
  messageFields,
  ...event
}: ScenarioEvent): Generator<ScenarioEvent> {
  const all = {
    ...(fields && { fields }),
    ...(quirks && { quirks }),
    ...(timeDigits !== undefined && { timeDigits }),
    ...(messageFields && { messageFields }),
  };
  for (const key of Object.keys(all) as (keyof typeof all)[]) {
    const { [key]: _, ...others } = all;
    yield { ...event, ...others };
  }
  for (const key of Object.keys(fields ?? {})) {
    const { [key]: _, ...others } = fields ?? {};
    if (Object.keys(others).length > 0) yield { ...event, ...all, fields: others };
  }
}

function* simplerMessages({ fields, id, ...message }: ScenarioMessage): Generator<ScenarioMessage> {
  if (id !== undefined) yield { ...message, ...(fields && { fields }) };
  if (fields === undefined) return;
  yield { ...message, ...(id && { id }) };
  for (const key of Object.keys(fields)) {
    const { [key]: _, ...others } = fields;
    if (Object.keys(others).length > 0) yield { ...message, ...(id && { id }), fields: others };
  }
}

/** Without messages that no event is about. */
function pruned(scenario: Scenario): Scenario {
  const used = new Set(
    scenario.steps.filter(isEnvelopeStep).flatMap(({ events }) => events.map(({ of }) => of)),
  );
  const messages = Object.entries(scenario.messages).filter(([label]) => used.has(label));
  return { ...scenario, messages: Object.fromEntries(messages) };
}
