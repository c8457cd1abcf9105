import type { CheckReport, LawReport } from '../../../laws/report.ts';
import { lawByName } from '../../../laws/laws.ts';
import { duration } from '../../duration.ts';
import { plain } from '../../paint.ts';
import { type BrokenReport, isBroken } from '../broken.ts';
import { comparisonOf } from '../comparison.ts';
import { countsText } from '../counts.ts';
import { coverageRows, metText, missedText } from '../coverage-rows.ts';
import { helpWanted } from '../help-wanted.ts';
import { triedText } from '../law-text.ts';
import { HOW_TO_COMPARE, LEFT_OUT } from '../left-out.ts';
import { escaped, fenced } from '../markdown-text.ts';
import { partsOf } from '../reason.ts';
import type { Reporter, TellGiven } from '../reporter.ts';
import { comparedText, headOf, storyLines } from '../story-text.ts';

/** Markdown for pull requests and the summaries of CI servers. */
export const markdown: Reporter = {
  name: 'markdown',
  file: 'report.md',
  tell(report, given) {
    const parts = [
      `## Webhook laws: ${countsText(report)}`,
      opening(report, given),
      ...(report.unjudged === undefined ? [] : [`> ❌ ${escaped(report.unjudged)}`]),
      verdicts(report),
      ...leftOut(report),
      ...report.laws.filter(isBroken).map(law => story(law, given.reproduce(law))),
      ...wishes(report),
      coverage(report),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function opening(
  { target, seed, coverage: { deliveries, attempts }, durationMs }: CheckReport,
  given: TellGiven,
): string {
  return (
    `${escaped(target)}, seed ${seed}: ${deliveries} deliveries in ${attempts} attempts, ${duration(durationMs)}, ` +
    `by bandwidth-webhook-kit ${given.kitVersion}.`
  );
}

const MARKS: Readonly<Record<LawReport['verdict'], string>> = {
  held: '✅ held',
  broken: '❌ broken',
  unproven: '❔ unproven',
  'not-checked': '➖ not checked',
};

function verdicts({ laws }: CheckReport): string {
  const rows = laws.map(law => {
    const said = law.verdict === 'held' ? triedText(law) : escaped(partsOf(law.reason).why);
    return `| ${MARKS[law.verdict]} | **${law.law}** | ${law.sentence} | ${said} |`;
  });
  return ['| | law | the consumer … | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A longer comparison is for the HTML report; servers that show summaries limit their length. */
const MOST_LINES = 200;

function story({ law, sentence, counterexample }: BrokenReport, lines: readonly string[]): string {
  const compared = comparisonOf(counterexample);
  const left = compared.slice(MOST_LINES);
  const shown = compared.slice(0, MOST_LINES).map(line => comparedText(line, plain));
  return [
    `### ❌ ${law}: ${sentence}`,
    headOf(counterexample),
    fenced(storyLines(counterexample, plain), 'text'),
    escaped(counterexample.finding),
    ...(compared.length === 0 ? [] : ['Expected (-) against observed (+):', fenced(shown, 'diff')]),
    ...(left.length === 0 ? [] : [`… and ${left.length} more lines, which the HTML report shows.`]),
    `**Hint:** ${lawByName[law].hint}`,
    `**Why it matters:** ${lawByName[law].why}`,
    ...(lines.length === 0 ? [] : ['Reproduce with:', fenced(lines, 'sh')]),
  ].join('\n\n');
}

function leftOut({ volatile }: CheckReport): readonly string[] {
  if (volatile.length === 0) return [];
  return [`${LEFT_OUT} ${volatile.map(escaped).join(', ')}. ${HOW_TO_COMPARE}`];
}

function wishes(report: CheckReport): readonly string[] {
  const lines = helpWanted(report).map(({ laws, hint }) => `- ${laws.join(', ')}: ${escaped(hint)}`);
  return lines.length === 0 ? [] : ['### To have more checked', lines.join('\n')];
}

function coverage({ coverage: met }: CheckReport): string {
  const rows = coverageRows(met).map(
    row => `| ${row.kind} | ${metText(row)} | ${escaped(missedText(row))} |`,
  );
  return [
    '<details><summary>Situations that the consumer was put into</summary>',
    ['| | met | not met |', '| --- | --- | --- |', ...rows].join('\n'),
    '</details>',
  ].join('\n\n');
}
