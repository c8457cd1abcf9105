import type { Scenario, Step } from '../../simulation/scenario.ts';
import { USUAL_PAUSE_MS } from '../../simulation/timeline.ts';

/** The scenario without some steps; the others keep their instants. */
export function withoutSteps(scenario: Scenario, isLeftOut: (step: Step) => boolean): Scenario {
  const steps: Step[] = [];
  let skippedMs = 0;
  for (const step of scenario.steps) {
    const pauseMs = step.afterMs ?? USUAL_PAUSE_MS;
    if (isLeftOut(step)) skippedMs += pauseMs;
    else {
      steps.push(skippedMs === 0 ? step : { ...step, afterMs: pauseMs + skippedMs });
      skippedMs = 0;
    }
  }
  return { ...scenario, steps };
}
