import type { Coverage } from '../../../laws/coverage.ts';
import { type CoverageRow, coverageRows, metText } from '../coverage-rows.ts';
import { html, type Markup } from './markup.ts';

/** What the consumer was put through, and what it was not. */
export function coverageSection(coverage: Coverage): Markup {
  return html`<h2>Situations that the consumer was put into</h2>
    <div class="card coverage">${coverageRows(coverage).map(rowOf)}</div> `;
}

function rowOf(row: CoverageRow): Markup {
  const { kind, met, all, exercised, missed } = row;
  const percent = all === 0 ? 0 : Math.round((100 * met) / all);
  const names = exercised.map(([name, times]) => html`<code>${name} × ${times}</code> `);
  const lacking =
    missed.length === 0
      ? []
      : html`<p>Not met: <span class="missed">${missed.map(name => html`<code>${name}</code> `)}</span></p>`;
  return html`<details>
    <summary>
      <span>${kind}</span><span>${metText(row)}</span
      ><span class="share"><i style="width:${percent}%"></i></span>
    </summary>
    <div class="names">
      <p>${names.length === 0 ? 'None.' : names}</p>
      ${lacking}
    </div>
  </details> `;
}
