import { check } from '../../laws/check.ts';
import type { Progress } from '../../laws/check-options.ts';
import type { LawName } from '../../laws/law-name.ts';
import type { CheckReport } from '../../laws/report.ts';
import type { TellGiven } from '../../report/laws/reporter.ts';
import { mockedApi } from '../../server/mocked-api.ts';
import { startMock } from '../../server/start-mock.ts';
import type { Consumer } from '../../simulation/consumer.ts';
import { ConsumerUnavailable } from '../../simulation/consumers/unavailable.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { inventedSeed } from '../invented-seed.ts';
import { packageVersion } from '../package-root.ts';
import { Problem } from '../problem.ts';
import { RefereeDesk } from '../referee/desk.ts';
import { refereed } from '../referee/refereed-consumer.ts';
import { tellOfReferee, withReferee } from '../referee/verdict.ts';
import { consumerFrom } from './consumer.ts';
import { formatsFrom } from './formats.ts';
import { Interruption } from './interruption.ts';
import { chosenLaws } from './law-names.ts';
import type { VerifyCall } from './options.ts';
import { ReportFiles } from './report-files.ts';
import { reproduction } from './reproduce.ts';
import { saveScenarios } from './scenario-files.ts';
import { Told } from './told.ts';
import { codeOf } from './verdict.ts';

/** Checks a consumer and reports. */
export async function verify(call: VerifyCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  const laws = chosenLaws(settings);
  const formats = await formatsFrom(settings.report);
  const files = await ReportFiles.open(settings.reportDir, { files: formats.files, terminal });
  const referee = settings.referee ? await RefereeDesk.open({ permitsQuirks: true }) : undefined;
  const consumer = refereed(await consumerFrom(call), referee);
  const startedAt = Date.now();
  using told = new Told(formats, terminal);
  using interruption = new Interruption(terminal, told);
  const found = await checked(consumer, { settings, laws, told, interruption, referee });
  if (found === null) return interruption.code ?? exitCode.caller;
  const report = await withReferee(found, referee);
  const saved = await saveScenarios(report, terminal);
  const given: TellGiven = {
    reproduce: broken => reproduction(call, broken, saved.get(broken.law)),
    kitVersion: packageVersion(),
    startedAt,
  };
  await told.close(report, given);
  await files.write(report, given);
  return interruption.code ?? tellOfReferee(referee, terminal) ?? codeOf(report);
}

interface CheckGiven {
  readonly settings: VerifyCall['settings'];
  readonly laws: readonly LawName[];
  readonly told: Told;
  readonly interruption: Interruption;
  readonly referee: RefereeDesk | undefined;
}

/** Runs the check; null when it was broken off before there was anything to tell. */
async function checked(consumer: Consumer, given: CheckGiven): Promise<CheckReport | null> {
  const { settings, laws, told, interruption, referee } = given;
  const { seed = Number(inventedSeed()), runs, maxTime: maxTimeMs, ignore, ordered, failFast } = settings;
  const { seeExchange: onExchange } = referee ?? {};
  const onProgress = (progress: Progress): void => told.progress(progress);
  await using mock = await startMock({ time: 'virtual', port: settings.apiPort, onExchange });
  const { signal } = interruption;
  const limits = { laws, seed, maxTimeMs, failFast, signal, ...(runs !== undefined && { runs }) };
  told.open({ target: consumer.name, seed, laws: laws.length });
  try {
    const api = mockedApi(mock);
    return await check(consumer, { ...limits, ignore, ordered, api, onProgress });
  } catch (error) {
    if (interruption.code !== null) return null;
    throw error instanceof ConsumerUnavailable ? new Problem(error.story) : error;
  } finally {
    told.erase();
  }
}
