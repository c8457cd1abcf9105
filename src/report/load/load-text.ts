import type { Paint } from '../paint.ts';
import { latencyText } from './latency-text.ts';
import { counted, modelText, perSecond, verdictText } from './load-lines.ts';
import { isAllAcknowledged, type LoadReport, type Percentiles } from './load-report.ts';

const LABEL_WIDTH = 14;

/** The summary of a load, for people at a terminal. */
export function loadText(report: LoadReport, paint: Paint): string {
  const { requests } = report;
  const isGood = isAllAcknowledged(report);
  const verdict = `${isGood ? '✓' : '✗'} ${verdictText(report)}`;
  const rows: [string, string][] = [
    ['sent', sentText(report)],
    ['acknowledged', acknowledgedText(report)],
    ...latencyRows(report),
    ['errors', listed(report.errors)],
    ['retries', counted(requests.retries)],
    ...(report.struck.length > 0 ? [['faults', listed(report.struck)] as [string, string]] : []),
  ];
  return [
    paint('strong', `bwkit load ${report.target}`),
    paint('quiet', modelText(report)),
    '',
    paint(isGood ? 'good' : 'bad', verdict),
    ...report.unacknowledged.map(({ what, count, examples }) => {
      const some = examples.map(({ messageId, type }) => `${type} of ${messageId}`).slice(0, 2);
      return `  ${counted(count)} ${what}: ${some.join(', ')}${count > some.length ? ', …' : ''}`;
    }),
    '',
    ...rows.map(([label, told]) => `  ${label.padEnd(LABEL_WIDTH)}${told}`),
    ...(report.remarks.length > 0
      ? ['', ...report.remarks.map(remark => `${paint('warning', 'Note:')} ${remark}`)]
      : []),
  ].join('\n');
}

function sentText({ callbacks, requests, sentMs }: LoadReport): string {
  const duplicates =
    callbacks.duplicates === 0 ? '' : `, ${counted(callbacks.duplicates)} of them duplicates,`;
  const sent = `${counted(callbacks.sent)} callbacks${duplicates} in ${counted(requests.count)} requests`;
  return `${sent}: ${perSecond(callbacks.sentInTime, sentMs)}`;
}

function acknowledgedText({ callbacks, sentMs }: LoadReport): string {
  const { acknowledged, acknowledgedInTime } = callbacks;
  return `${counted(acknowledged)}: ${perSecond(acknowledgedInTime, sentMs)} while callbacks were sent`;
}

/** Where each connection waits for its answer there is no instant at which a callback was meant to go out. */
function latencyRows({ model, latency, answering }: LoadReport): [string, string][] {
  const own: [string, string] = [
    'answering',
    `${percentilesText(answering)}   from when its request went out`,
  ];
  if (model.kind === 'closed') return [own];
  return [['latency', `${percentilesText(latency)}   from when a callback was meant to go out`], own];
}

function percentilesText({ count, p50Ms, p90Ms, p99Ms, p999Ms, maxMs }: Percentiles): string {
  if (count === 0) return 'nothing was measured';
  const named = { p50: p50Ms, p90: p90Ms, p99: p99Ms, 'p99.9': p999Ms, max: maxMs };
  return Object.entries(named)
    .map(([name, ms]) => `${name} ${latencyText(ms)}`)
    .join('   ');
}

function listed(items: LoadReport['errors']): string {
  return items.length === 0
    ? 'none'
    : items.map(({ what, count }) => `${what}: ${counted(count)}`).join(', ');
}
