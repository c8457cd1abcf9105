import { performance } from 'node:perf_hooks';
import type { Consumer } from '../../simulation/consumer.ts';
import type { Laboratory } from '../../simulation/laboratory.ts';
import type { Run } from '../../simulation/run.ts';
import type { Scenario } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import type { MadeRequest, StoryLine } from '../counterexample.ts';
import { staged, type StageOptions } from '../staged.ts';
import { storyOf } from '../story.ts';
import { requestsOf } from '../trying/requests-of.ts';
import { failuresOf, type ScenarioFailure } from './failures.ts';

/** Written into every report of a scripted run. */
export const SCENARIO_REPORT_VERSION = 1;

/** What a scripted run came to. */
export interface ScenarioReport {
  readonly version: typeof SCENARIO_REPORT_VERSION;
  readonly title?: string;
  /** The consumer's name. */
  readonly target: string;
  /** Leads to the same ids and numbers again. */
  readonly seed: number;
  readonly verdict: 'passed' | 'failed' | 'cannot-tell';
  /** Why nothing can be said; only for `cannot-tell`. */
  readonly reason?: string;
  /** What came otherwise than the scenario says. */
  readonly failures: readonly ScenarioFailure[];
  readonly deliveries: number;
  readonly attempts: number;
  readonly story: readonly StoryLine[];
  readonly requests: readonly MadeRequest[];
  readonly durationMs: number;
}

/** How long is waited for what is expected at the end, in milliseconds of real time. */
const PATIENCE_MS = 3000;
/** And how long at least, so that what must not come gets its chance. */
const MOMENT_MS = { inProcess: 30, outside: 250 };

/**
 * Delivers a scenario once, as it is written, and says whether everything ended as it says.
 *
 * Rejects with `ConsumerUnavailable` when the consumer cannot be started.
 */
export async function runScenario(
  scenario: Scenario,
  consumer: Consumer,
  options: StageOptions = {},
): Promise<ScenarioReport> {
  const startedMs = performance.now();
  return staged(consumer, options, async (lab, seed) => {
    const about = {
      version: SCENARIO_REPORT_VERSION,
      ...(scenario.title !== undefined && { title: scenario.title }),
      target: consumer.name,
      seed,
    } as const;
    const lacking = lack(scenario, lab);
    const told = lacking === null ? judged(scenario, await delivered(scenario, lab)) : cannotTell(lacking);
    return { ...about, ...told, durationMs: Math.round(performance.now() - startedMs) };
  });
}

type Told = Omit<ScenarioReport, 'version' | 'title' | 'target' | 'seed' | 'durationMs'>;

function delivered(scenario: Scenario, lab: Laboratory): Promise<Run> {
  const { state, effects } = scenario.expect ?? {};
  const momentMs = lab.consumer.isInProcess ? MOMENT_MS.inProcess : MOMENT_MS.outside;
  const hasEnd = state !== undefined || effects !== undefined;
  const atMostMs = hasEnd ? PATIENCE_MS : momentMs;
  let firstLookMs: number | undefined;
  const isEnough = (run: Run): boolean => {
    const nowMs = performance.now();
    firstLookMs ??= nowMs;
    return nowMs - firstLookMs >= momentMs && failuresOf(scenario, run).length === 0;
  };
  return lab.run(scenario, { weather: 'turbulent', patience: { quietMs: atMostMs, atMostMs }, isEnough });
}

function judged(scenario: Scenario, run: Run): Told {
  const failures = failuresOf(scenario, run);
  const requests = requestsOf(run);
  return {
    verdict: failures.length === 0 ? 'passed' : 'failed',
    failures,
    deliveries: run.deliveries.length,
    attempts: requests.length,
    story: storyOf(scenario, run),
    requests,
  };
}

function cannotTell(reason: string): Told {
  const nothing = { failures: [], deliveries: 0, attempts: 0, story: [], requests: [] };
  return { verdict: 'cannot-tell', reason, ...nothing };
}

/** What the scenario needs and the consumer does not offer, with how to provide it; null when nothing is missing. */
function lack({ steps, expect = {} }: Scenario, { consumer, api }: Laboratory): string | null {
  const crashes = steps.some(({ faults = [] }) => faults.some(({ kind }) => kind === 'crash'));
  if (crashes && consumer.process === undefined)
    return 'The scenario kills the process, which is not ours to kill. Hint: let us start it, with `--command CMD` or `fromCommand`.';
  const shows = steps.some(step => isEnvelopeStep(step) && step.credentials !== undefined);
  if (shows && consumer.inbound.credentials === undefined)
    return 'The scenario shows wrong credentials, and nobody knows the right ones. Hint: give them, with `--auth user:password` or the option `credentials`.';
  if (expect.state !== undefined && consumer.observe === undefined)
    return 'The scenario expects a state, which cannot be seen. Hint: let us observe it, with `--state URL`, `--state-command CMD` or `observe`.';
  if (expect.effects !== undefined && api === undefined)
    return 'The scenario expects effects, which cannot be seen. Hint: give the API that the consumer talks to, as the option `api`.';
  return null;
}
