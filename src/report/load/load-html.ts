import { duration } from '../duration.ts';
import { html, Markup, type Piece } from '../laws/html/markup.ts';
import { latencyText } from './latency-text.ts';
import { lineChart } from './line-chart.ts';
import { counted, modelText, perSecond, verdictText } from './load-lines.ts';
import { isAllAcknowledged, type LoadReport, type Percentiles } from './load-report.ts';
import { loadStyle } from './load-style.ts';
import { type Cell, table } from './table.ts';

/** Nothing may run or be fetched, whatever a consumer's URL says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The summary of a load as a page by itself: it loads nothing, runs no script, and can be sent as a file. */
export function loadHtml(report: LoadReport): string {
  const isGood = isAllAcknowledged(report);
  const { target, startedAt, remarks } = report;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${isGood ? '✓' : '✗'} bwkit load ${target}</title>
        <style>
          ${new Markup(loadStyle)}
        </style>
      </head>
      <body>
        <h1>${target}</h1>
        <p class="quiet">${modelText(report)}; started ${startedAt}</p>
        <p class="verdict ${isGood ? 'good' : 'bad'}">${isGood ? '✓' : '✗'} ${verdictText(report)}</p>
        ${remarks.map(remark => html`<p class="remark">${remark}</p>`)} ${tiles(report)}
        <h2>Over time</h2>
        ${charts(report)}
        <h2>How long it took</h2>
        ${latencies(report)} ${failures(report)}
        <h2>What was asked for</h2>
        ${setting(report)}
      </body>
    </html> `.html;
}

function tiles({ callbacks, requests, sentMs, latency, errors }: LoadReport): Markup {
  const failed = errors.reduce((sum, { count }) => sum + count, 0);
  const shown: [string, string][] = [
    ['callbacks sent', counted(callbacks.sent)],
    ['a second', perSecond(callbacks.sentInTime, sentMs)],
    ['acknowledged', counted(callbacks.acknowledged)],
    ['latency, p50', latencyText(latency.p50Ms)],
    ['latency, p99', latencyText(latency.p99Ms)],
    ['longest', latencyText(latency.maxMs)],
    ['errors', counted(failed)],
    ['retries', counted(requests.retries)],
  ];
  return html`<ul class="tiles">
    ${shown.map(([name, value]) => html`<li><b>${value}</b><span>${name}</span></li>`)}
  </ul>`;
}

function charts({ samples, elapsedMs }: LoadReport): Markup {
  const seconds = elapsedMs / 1000;
  const over = (value: (sample: LoadReport['samples'][number]) => number | null) =>
    samples.map(sample => [(sample.atMs + sample.lengthMs / 2) / 1000, value(sample)] as const);
  const rate = (of: 'requests' | 'acknowledged' | 'errors') =>
    over(sample => (sample[of] / sample.lengthMs) * 1000);
  const write = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');
  const drawn = [
    lineChart({
      title: 'Requests a second',
      seconds,
      write,
      lines: [
        { name: 'sent', look: 'blue', points: rate('requests') },
        { name: 'acknowledged', look: 'green', points: rate('acknowledged') },
        { name: 'errors', look: 'red', points: rate('errors') },
      ],
    }),
    lineChart({
      title: 'Latency of first attempts',
      seconds,
      write: latencyText,
      lines: [
        { name: 'longest', look: 'amber', points: over(({ maxMs }) => maxMs) },
        { name: 'p99', look: 'violet', points: over(({ p99Ms }) => p99Ms) },
        { name: 'p50', look: 'blue', points: over(({ p50Ms }) => p50Ms) },
      ],
    }),
    lineChart({
      title: 'Not acknowledged yet',
      seconds,
      write,
      lines: [{ name: 'callbacks', look: 'amber', points: over(({ pending }) => pending) }],
    }),
  ];
  return html`<div class="charts">${drawn}</div>`;
}

function latencies({ model, latency, answering, acknowledgement }: LoadReport): Markup {
  const meant = model.kind === 'open' ? 'was meant to go out' : 'was made';
  const head = ['', 'p50', 'p90', 'p95', 'p99', 'p99.9', 'longest', 'mean', 'counted'];
  const row = (name: string, figures: Percentiles): Cell[] => {
    const { p50Ms, p90Ms, p95Ms, p99Ms, p999Ms, maxMs, meanMs, count } = figures;
    const times = [p50Ms, p90Ms, p95Ms, p99Ms, p999Ms, maxMs, meanMs].map(ms =>
      count === 0 ? '–' : latencyText(ms),
    );
    return [name, ...[...times, counted(count)].map(number => ({ number }))];
  };
  return table(head, [
    ...(model.kind === 'open' ? [row('from when a callback was meant to go out', latency)] : []),
    row('from when a request went out', answering),
    row(`until it was acknowledged, from when it ${meant}`, acknowledgement),
  ]);
}

function failures({ errors, struck, unacknowledged }: LoadReport): Piece {
  const numbered = (items: LoadReport['errors']): Cell[][] =>
    items.map(({ what, count }) => [what, { number: counted(count) }]);
  const why = unacknowledged.map(({ what, count, examples }): Cell[] => [
    what,
    { number: counted(count) },
    examples.map(({ type, messageId, to }) => `${type} of ${messageId} for ${to}`).join('; '),
  ]);
  return [
    section('Not acknowledged', ['why', 'callbacks', 'for example'], why),
    section('Attempts that the consumer did not acknowledge', ['what', 'attempts'], numbered(errors)),
    section('Faults that were asked for', ['fault', 'callbacks'], numbered(struck)),
  ];
}

/** A table with its title, where there is something in it. */
function section(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Piece {
  return rows.length === 0
    ? ''
    : html`<h2>${title}</h2>
        ${table(head, rows)}`;
}

function setting(report: LoadReport): Markup {
  const { mix, duplicateRatio, faults, timeoutMs, backoffMs, asked, own, elapsedMs, model } = report;
  const share = (ratio: number): string => `${Number((ratio * 100).toPrecision(3))} %`;
  const shares = Object.entries(faults).map(([fault, ratio]) => `${fault} ${share(ratio)}`);
  return table(
    ['', ''],
    [
      [
        'model',
        model.kind === 'open'
          ? 'open: no answer slows the sending down'
          : 'closed: each connection waits for its answer',
      ],
      [
        'mix',
        Object.entries(mix)
          .map(([kind, parts]) => `${kind} ${parts}`)
          .join(', '),
      ],
      ['duplicates', share(duplicateRatio)],
      ['faults', shares.join(', ') || 'none'],
      ['timeout', duration(timeoutMs)],
      ['pauses before retries', backoffMs.map(duration).join(', ')],
      ['waited at the end', `${duration(asked.settleMs)} at most; the whole run took ${duration(elapsedMs)}`],
      ['bwkit itself took', `${own.cores.toFixed(2)} cores and ${own.maxResidentMb} MB`],
    ],
  );
}
