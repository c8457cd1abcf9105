import type { LoadReport } from '../../report/load/load-report.ts';

/** Beyond this share of a core the process that sends may be what limits the rate. */
const BUSY_CORES = 0.9;

/** What a reader should know of the figures before they believe them. */
export function remarksOn(report: Omit<LoadReport, 'remarks'>): string[] {
  const { own, model, callbacks, ended, asked, latency, sentMs } = report;
  const remarks: string[] = [];
  const say = (isSo: boolean, remark: string): void => void (isSo && remarks.push(remark));
  say(
    callbacks.heldBack > 0,
    `${count(callbacks.heldBack)} callbacks never came into being, because ${count(asked.maxPending)} others were not ` +
      'acknowledged (--max-pending): memory stays bounded, but the rate was not kept. They count into the latency with the ' +
      'time for which they had waited at the end.',
  );
  const perSecond = (callbacks.made - callbacks.duplicates) / (sentMs / 1000);
  say(
    own.cores > BUSY_CORES,
    `bwkit itself took ${own.cores.toFixed(2)} cores, and one is all it can use: the figures may say more of it than of the ` +
      'consumer. A lower rate, or a machine of its own, tells more.',
  );
  say(
    model.kind === 'open' && callbacks.heldBack === 0 && latency.p50Ms > asked.settleMs,
    `Half of the callbacks waited longer than the settling time: ${count(perSecond)}/s is more than the consumer takes.`,
  );
  say(
    model.kind === 'closed',
    'Each connection waited for its answer before it sent on, so that a slow consumer was sent less; --rate tells what a ' +
      'sender would feel that does not wait.',
  );
  say(ended === 'by signal', 'The run was ended before its time; what waited to be tried again was not.');
  return remarks;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
