import { isAllAcknowledged, type LoadReport } from '../../report/load/load-report.ts';
import { loadText } from '../../report/load/load-text.ts';
import { paintFor } from '../../report/paint.ts';
import { UrlTransport } from '../../simulation/consumers/url-transport.ts';
import { certificatesFrom } from '../certificates.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { print } from '../terminal.ts';
import { loadHistograms } from './histogram.ts';
import { showLive } from './live-line.ts';
import type { LoadPlan } from './load-plan.ts';
import { LoadRun } from './load-run.ts';
import type { LoadCall } from './options.ts';
import { planFrom } from './plan-from.ts';
import { realTime } from './real-time.ts';
import { remarksOn } from './remarks.ts';
import { ReportFiles } from './report-files.ts';
import { warmUp } from './warm-up.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

/** Puts a consumer under load, and tells what came of it. */
export async function load(call: LoadCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  const files = await ReportFiles.prepared(settings.report, settings.reportDir, terminal);
  const newHistogram = await loadHistograms();
  const plan = await planFrom(call);
  const transport = await transportFrom(settings, plan.model.connections);
  keepHeapSmall();
  await warmUp(plan, newHistogram);
  const [startedMs, cpu] = [performance.now(), process.cpuUsage()];
  const run = new LoadRun(plan, { ...realTime(), transport, newHistogram });
  const signal = stopOnSignal(run);
  const endLive = showLive(run, terminal);
  const findings = await run.finished();
  endLive();
  await transport.close();
  const { user, system } = process.cpuUsage(cpu);
  const own = {
    cores: (user + system) / 1000 / (performance.now() - startedMs),
    maxResidentMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  const report = reportOf(plan, { ...findings, own, startedAt: new Date(run.startAt).toISOString() });
  print(terminal, loadText(report, paintFor(terminal.stdout)));
  await files.write(report);
  return signal() ?? (isAllAcknowledged(report) ? exitCode.ok : exitCode.broken);
}

async function transportFrom(
  { ca, insecure }: LoadCall['settings'],
  connections: number,
): Promise<UrlTransport> {
  const trusted = ca === undefined ? {} : { ca: await certificatesFrom(ca) };
  return UrlTransport.open({ insecure, connections, ...trusted });
}

/** Ends the run gracefully at the first signal, and the process at the second. Returns how to learn the exit code of a signal. */
function stopOnSignal(run: LoadRun): () => ExitCode | null {
  let code: ExitCode | null = null;
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    process.on(signal, () => {
      if (code !== null) process.exit(code);
      code = SIGNALS[signal];
      run.stop();
    });
  }
  return () => code;
}

type Found = Pick<LoadReport, 'own' | 'startedAt'> & Awaited<ReturnType<LoadRun['finished']>>;

function reportOf(plan: LoadPlan, found: Found): LoadReport {
  const { url: target, seed, model, mix, duplicateRatio, faults, timeoutMs, backoffMs } = plan;
  const { durationMs, settleMs, maxPending } = plan;
  const asked = { durationMs, settleMs, maxPending };
  const report = {
    version: 1,
    target,
    seed,
    model,
    mix,
    duplicateRatio,
    faults,
    timeoutMs,
    backoffMs,
    asked,
  } as const;
  const whole = { ...report, ...found };
  return { ...whole, remarks: remarksOn(whole) };
}
