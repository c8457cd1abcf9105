import { lawByName } from '../../../laws/laws.ts';
import type { MadeRequest, StoryLine } from '../../../laws/counterexample.ts';
import type { BrokenReport } from '../broken.ts';
import { comparisonOf } from '../comparison.ts';
import { headOf } from '../story-text.ts';
import { html, marked, type Markup } from './markup.ts';

/** Bodies beyond this many are in the HAR report. */
const MOST_BODIES = 20;

/** A broken law: its story, what was expected and observed, why it matters, what to do, and how to see it again. */
export function brokenArticle(report: BrokenReport, reproduce: readonly string[]): Markup {
  const { law, sentence, counterexample } = report;
  const { hint, why, usualCause } = lawByName[law];
  return html`<article class="card broken" id="${law}">
    <h3><span class="mark">✗</span>${law}: ${sentence}</h3>
    <h4>${headOf(counterexample)}</h4>
    <ol class="story">
      ${counterexample.story.map(storyItem)}
    </ol>
    <p class="finding"><bdi>${counterexample.finding}</bdi></p>
    ${comparison(report)}
    <p class="hint"><b>Hint:</b> ${marked(hint)}</p>
    <p class="about">${why} ${usualCause}</p>
    ${
      reproduce.length === 0
        ? []
        : html`<h4>Reproduce with</h4>
            ${reproduce.map(line => html`<pre class="paste">${line}</pre>`)}`
    }
    ${bodies(counterexample.requests)}
  </article> `;
}

function storyItem({ what, outcome, remark }: StoryLine): Markup {
  const befell = remark === '' ? [] : html`<span class="remark">← ${remark}</span>`;
  return html`<li>
    <span class="what"><bdi>${what}</bdi></span> <span class="outcome"><bdi>${outcome}</bdi></span
    >${befell}
  </li> `;
}

function comparison({ counterexample }: BrokenReport): Markup | [] {
  const lines = comparisonOf(counterexample);
  if (lines.length === 0) return [];
  return html`<h4>Expected against observed</h4>
    <pre class="diff">${lines.map(({ kind, text }) => html`<span class="${kind}">${text}</span>`)}</pre>`;
}

function bodies(requests: readonly MadeRequest[]): Markup | [] {
  if (requests.length === 0) return [];
  const left = requests.length - MOST_BODIES;
  const shown = requests.slice(0, MOST_BODIES).map(
    ({ attempt, url, headers, body, subject }) =>
      html`<h4>${subject.type}, attempt ${attempt}: POST ${url}</h4>
        <pre
          class="paste"
        >${Object.entries(headers).map(([name, value]) => html`<span>${name}: ${value}</span><br />`)}<br>${body}</pre> `,
  );
  const rest = left > 0 ? html`<p class="about">… and ${left} more, which --report har has.</p>` : [];
  return html`<details>
    <summary class="about">The requests as they were sent</summary>
    ${shown}${rest}
  </details>`;
}
