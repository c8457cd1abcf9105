import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../laws/check.ts';
import type { Progress } from '../../laws/check-options.ts';
import type { CheckReport } from '../../laws/report.ts';
import { lawText } from '../../report/laws/law-text.ts';
import { paintFor } from '../../report/paint.ts';
import { reportText } from '../../report/laws/report-text.ts';
import { startMock } from '../../server/start-mock.ts';
import { ConsumerUnavailable } from '../../simulation/consumers/unavailable.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Problem, quoted } from '../problem.ts';
import { RefereeDesk } from '../referee/desk.ts';
import { refereed } from '../referee/refereed-consumer.ts';
import { tellOfReferee, withReferee } from '../referee/verdict.ts';
import { print, remark, type Terminal } from '../terminal.ts';
import { consumerFrom } from './consumer.ts';
import { lawsFrom } from './law-names.ts';
import { mockedApi } from '../../server/mocked-api.ts';
import type { VerifyCall } from './options.ts';

const FORMATS = ['text', 'json'];

/** Checks a consumer and reports. */
export async function verify(call: VerifyCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  const formats = formatsFrom(settings.report);
  const referee = settings.referee ? await RefereeDesk.open({ permitsQuirks: true }) : undefined;
  const consumer = refereed(await consumerFrom(call), referee);
  const laws = lawsFrom('--laws', settings.laws);
  const skip = lawsFrom('--skip', settings.skip);
  const { seeExchange: onExchange } = referee ?? {};
  await using mock = await startMock({ time: 'virtual', port: settings.apiPort, onExchange });
  const { seed, runs, maxTime: maxTimeMs, ignore, ordered, failFast } = settings;
  const asked = {
    maxTimeMs,
    ignore,
    ordered,
    failFast,
    api: mockedApi(mock),
    onProgress: progressLine(terminal),
  };
  let report: CheckReport;
  try {
    report = await check(consumer, {
      ...asked,
      ...(laws && { laws }),
      ...(skip && { skip }),
      ...(seed !== undefined && { seed }),
      ...(runs !== undefined && { runs }),
    });
  } catch (error) {
    throw error instanceof ConsumerUnavailable ? new Problem(error.story) : error;
  }
  report = await withReferee(report, referee);
  const saved = await save(report, settings.reportDir);
  if (formats.includes('text'))
    print(terminal, reportText(report, { paint: paintFor(terminal.stdout), saved }));
  else print(terminal, JSON.stringify(report));
  return tellOfReferee(referee, terminal) ?? codeOf(report);
}

function codeOf({ laws, unjudged }: CheckReport): ExitCode {
  if (laws.some(({ verdict }) => verdict === 'broken')) return exitCode.broken;
  const judged = laws.some(({ verdict }) => verdict === 'held');
  return unjudged !== undefined || !judged ? exitCode.caller : exitCode.ok;
}

function formatsFrom(written: string): string[] {
  const formats = written.split(',').map(each => each.trim());
  const unknown = formats.find(format => !FORMATS.includes(format));
  if (unknown === undefined) return formats;
  throw new Problem({
    what: `--report asks for ${quoted(unknown)}.`,
    expected: `The formats are ${FORMATS.join(' and ')}.`,
    hint: 'report.json is written in any case, for other tools to read.',
  });
}

/** Keeps one line up to date at a terminal, and says nothing in a pipe. */
function progressLine(terminal: Terminal): (progress: Progress) => void {
  const { stderr } = terminal;
  const paint = paintFor(stderr);
  return progress => {
    if (progress.kind === 'judged') {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
      remark(terminal, lawText(progress.report, paint));
    } else if (stderr.isTTY) {
      const how =
        progress.kind === 'ran'
          ? `run ${progress.run} of ${progress.runs}`
          : progress.kind === 'shrinking'
            ? `shrinking, ${progress.shrinks} steps`
            : 'starting';
      stderr.write(`\r\u001b[K… ${progress.law}: ${how}`);
    }
  };
}

/** Writes report.json and the scenario of each broken law; returns where each scenario is. */
async function save(report: CheckReport, folder: string): Promise<ReadonlyMap<string, string>> {
  const saved = new Map<string, string>();
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    for (const law of report.laws) {
      if (law.verdict !== 'broken') continue;
      const file = join(folder, `${law.law}-${report.seed.toString(16)}.json`);
      await writeFile(file, `${JSON.stringify(law.counterexample.scenario, null, 2)}\n`);
      saved.set(law.law, file);
    }
  } catch (error) {
    throw new Problem({
      what: `The report could not be written to ${quoted(folder)}: ${(error as Error).message}.`,
      expected: '--report-dir must be a folder that may be written to.',
      hint: 'choose another one.',
    });
  }
  return saved;
}
