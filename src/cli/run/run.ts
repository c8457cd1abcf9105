import { runScenario, type ScenarioReport } from '../../laws/scripted/run-scenario.ts';
import { scenarioText } from '../../report/laws/scenario-text.ts';
import { paintFor } from '../../report/paint.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { inventedSeed } from '../invented-seed.ts';
import { readScenario } from '../scenario-file/read-scenario.ts';
import { withConsumer } from '../scenario-file/with-consumer.ts';
import { print } from '../terminal.ts';
import type { RunCall } from './options.ts';

const CODES: Readonly<Record<ScenarioReport['verdict'], ExitCode>> = {
  passed: exitCode.ok,
  failed: exitCode.broken,
  'cannot-tell': exitCode.caller,
};

/** Delivers a scenario as it is written. */
export async function runCommand({ words, settings, terminal }: RunCall): Promise<ExitCode> {
  const [file = '', ...rest] = words;
  const { scenario } = await readScenario(file, terminal);
  const { seed = Number(inventedSeed()), json } = settings;
  const call = { words: rest, settings: { ...settings, ignore: [], ordered: [] }, terminal };
  const report = await withConsumer(call, (consumer, api) => runScenario(scenario, consumer, { api, seed }));
  const text = json ? JSON.stringify(report, null, 2) : scenarioText(report, paintFor(terminal.stdout));
  print(terminal, text);
  return CODES[report.verdict];
}
