import { replay, type ReplayReport } from '../../laws/replay.ts';
import { replayText } from '../../report/laws/replay-text.ts';
import { paintFor } from '../../report/paint.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Problem, quoted } from '../problem.ts';
import { LiveCount } from '../scenario-file/live-count.ts';
import { readScenario, type ScenarioFile } from '../scenario-file/read-scenario.ts';
import { withConsumer } from '../scenario-file/with-consumer.ts';
import { lawFrom } from '../verify/law-names.ts';
import { print } from '../terminal.ts';
import type { ReplayCall } from './options.ts';

/** Judges the scenario of a broken law again. */
export async function replayCommand(call: ReplayCall): Promise<ExitCode> {
  const { settings, terminal, words } = call;
  const [file = '', ...rest] = words;
  const kept = await readScenario(file, terminal);
  const law = settings.law ?? lawFrom(file, lawIn(kept, file));
  const { ignore, ordered, runs, json } = settings;
  const { seed } = kept;
  using live = new LiveCount(terminal);
  const report = await withConsumer({ ...call, words: rest }, (consumer, api) =>
    replay(kept.scenario, consumer, {
      api,
      law,
      ignore,
      ordered,
      runs,
      ...(seed !== undefined && { seed }),
      onRun: (run, all) => live.show(`… run ${run} of ${all}`),
    }),
  );
  live.erase();
  print(terminal, json ? JSON.stringify(report, null, 2) : replayText(report, paintFor(terminal.stdout)));
  return CODES[report.verdict];
}

const CODES: Readonly<Record<ReplayReport['verdict'], ExitCode>> = {
  fixed: exitCode.ok,
  'still-broken': exitCode.broken,
  'cannot-tell': exitCode.caller,
};

function lawIn({ scenario }: ScenarioFile, file: string): string {
  if (scenario.law !== undefined) return scenario.law;
  throw new Problem({
    what: `${quoted(file)} names no law.`,
    expected: 'It must be a scenario that bwkit verify has kept, or --law must say what to judge.',
    hint: 'bwkit run delivers a scenario that was written by hand, and looks whether it ends as it says.',
  });
}
