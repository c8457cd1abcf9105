import type { Counterexample, SingleRequest } from '../../laws/counterexample.ts';
import { lawByName } from '../../laws/laws.ts';
import type { BrokenReport } from './broken.ts';
import type { Paint } from '../paint.ts';
import { shellQuoted } from '../shell-quoted.ts';

/** What the teller of a story knows beside the report. */
export interface StoryGiven {
  readonly paint: Paint;
  /** What leads to it again: a line to paste. */
  readonly reproduce: string;
}

/** A longer value drowns the sentence it stands in. */
const LONGEST_VALUE = 600;

/** A broken law for people: the smallest scenario as a numbered story, what was expected and seen, and what to do. */
export function storyText(report: BrokenReport, { paint, reproduce }: StoryGiven): string {
  const { law, sentence, counterexample } = report;
  const { finding, shrinks, request } = counterexample;
  return [
    `${paint('bad', '✗')} ${paint('strong', law)}: ${sentence}`,
    '',
    `  Smallest scenario (${shrinks} ${shrinks === 1 ? 'shrink' : 'shrinks'}):`,
    ...storyLines(counterexample, paint).map(line => `    ${line}`),
    '',
    `  ${finding}`,
    ...comparisonOf(counterexample).map(line => `  ${line}`),
    `  Hint: ${lawByName[law].hint}`,
    '',
    `  Reproduce with: ${reproduce}`,
    ...curlOf(request).map(line => `  Or with: ${line}`),
  ].join('\n');
}

function storyLines({ story }: Counterexample, paint: Paint): readonly string[] {
  const width = Math.max(...story.map(({ what }) => what.length));
  return story.map(({ what, outcome, remark }, index) => {
    const arrow = remark === '' ? '' : paint('warning', `   ← ${remark}`);
    return `${index + 1}. ${what.padEnd(width)}   ${outcome}${arrow}`.trimEnd();
  });
}

/** What was expected and what was seen instead, where the finding does not say it all. */
export function comparisonOf({ expected, observed }: Counterexample): readonly string[] {
  return expected === null ? [] : [`Expected ${short(expected)}; observed ${short(observed)}.`];
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** The one request that shows it as a curl command, where there is one that is short enough to be pasted. */
export function curlOf(request: SingleRequest | undefined): readonly string[] {
  if (request === undefined || request.body.length > LONGEST_VALUE) return [];
  const headers = Object.entries(request.headers).map(
    ([name, value]) => ` -H ${shellQuoted(`${name}: ${value}`)}`,
  );
  return [
    `curl -i -X POST ${shellQuoted(request.url)}${headers.join('')} --data-binary ${shellQuoted(request.body)}`,
  ];
}
