/** Laws without a test runner: check a consumer, judge a scenario again, or deliver one that was written by hand. */
export * from './doors.ts';
export { check } from '../laws/check.ts';
export type { CheckOptions, Progress } from '../laws/check-options.ts';
export type { Counterexample, StoryLine } from '../laws/counterexample.ts';
export type { Coverage } from '../laws/coverage.ts';
export { lawNames } from '../laws/law-name.ts';
export { replay, type ReplayOptions, type ReplayReport } from '../laws/replay.ts';
export type { CheckReport, LawReport } from '../laws/report.ts';
export type { ScenarioFailure } from '../laws/scripted/failures.ts';
export { runScenario, type ScenarioReport } from '../laws/scripted/run-scenario.ts';
export type { Scenario, ScenarioEvent, ScenarioMessage, Step } from '../simulation/scenario.ts';
export type { FaultData } from '../faults/index.ts';
