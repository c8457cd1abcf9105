import type { CheckReport, LawReport } from '../../../laws/report.ts';
import { duration } from '../../duration.ts';
import { isBroken } from '../broken.ts';
import { countsOf } from '../counts.ts';
import { helpWanted } from '../help-wanted.ts';
import { HOW_TO_COMPARE, LEFT_OUT } from '../left-out.ts';
import { MARKS, triedText } from '../law-text.ts';
import { partsOf } from '../reason.ts';
import type { TellGiven } from '../reporter.ts';
import { brokenArticle } from './broken-article.ts';
import { coverageSection } from './coverage-section.ts';
import { html, marked, Markup } from './markup.ts';
import { style } from './style.ts';

/** Nothing may run or be fetched, whatever a consumer has written into the report. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole report as one page that needs nothing but itself. */
export function page(report: CheckReport, given: TellGiven): string {
  const broken = report.laws.filter(isBroken);
  const stories = broken.map(law => brokenArticle(law, given.reproduce(law)));
  const body = [
    header(report, given),
    verdicts(report),
    ...(stories.length === 0 ? [] : [html`<h2>What broke</h2>`, stories]),
    wishes(report),
    coverageSection(report.coverage),
    html`<footer>Written by bandwidth-webhook-kit ${given.kitVersion}.</footer>`,
  ];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${broken.length === 0 ? '✓' : `✗ ${broken.length}`} webhook laws: ${report.target}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}

function header(report: CheckReport, { startedAt }: TellGiven): Markup {
  const { target, seed, coverage, durationMs, unjudged, volatile } = report;
  const counts = countsOf(report).filter(([, count]) => count > 0);
  return html`<header>
    <h1 class="target"><bdi>${target}</bdi></h1>
    <p class="about">
      ${new Date(startedAt).toISOString().replace('T', ' ').slice(0, 16)} UTC, seed ${seed}:
      ${coverage.deliveries} deliveries in ${coverage.attempts} attempts, ${duration(durationMs)}
    </p>
    <div class="bar">
      ${counts.map(([verdict, count]) => html`<span class="${verdict}" style="flex:${count}"></span>`)}
    </div>
    <ul class="counts">
      ${counts.map(([verdict, count]) => html`<li class="${verdict}"><b>${count}</b> ${verdict.replace('-', ' ')}</li>`)}
    </ul>
    ${unjudged === undefined ? [] : html`<p class="stop">${unjudged}</p>`} ${leftOut(volatile)}
  </header> `;
}

function leftOut(volatile: readonly string[]): Markup | [] {
  if (volatile.length === 0) return [];
  const paths = volatile.map(path => html`<code>${path}</code> `);
  return html`<p class="about">${LEFT_OUT} ${paths}<br />${HOW_TO_COMPARE}</p>`;
}

function verdicts({ laws }: CheckReport): Markup {
  return html`<h2>Laws</h2>
    <table class="card laws">
      <tbody>
        ${laws.map(verdictRow)}
      </tbody>
    </table> `;
}

function verdictRow(report: LawReport): Markup {
  const { law, verdict, sentence } = report;
  const [mark] = MARKS[verdict];
  const said = verdict === 'held' ? triedText(report) : partsOf(report.reason).why;
  const name = verdict === 'broken' ? html`<a href="#${law}">${law}</a>` : law;
  return html`<tr class="${verdict}">
    <td><span class="mark" title="${verdict}">${mark}</span>${name}</td>
    <td>${sentence}</td>
    <td><bdi>${said}</bdi></td>
  </tr> `;
}

function wishes(report: CheckReport): Markup | [] {
  const wanted = helpWanted(report);
  if (wanted.length === 0) return [];
  return html`<h2>To have more checked</h2>
    <ul>
      ${wanted.map(({ laws, hint }) => html`<li><b>${laws.join(', ')}</b>: ${marked(hint)}</li>`)}
    </ul> `;
}
