import type { Counterexample } from '../../laws/counterexample.ts';
import { lawByName } from '../../laws/laws.ts';
import type { Meaning, Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import type { BrokenReport } from './broken.ts';
import { type ComparedLine, comparisonOf } from './comparison.ts';
import { valueText } from './value-text.ts';

/** What the teller of a story knows beside the report. */
export interface StoryGiven {
  readonly paint: Paint;
  /** What leads to it again: lines to paste. */
  readonly reproduce: readonly string[];
}

/** What was expected and observed is one sentence up to this length, and a comparison line by line beyond. */
const LONGEST_SENTENCE = 280;
/** A longer comparison is for the reports that can be scrolled. */
const MOST_LINES = 40;

/** A broken law for people: the smallest scenario as a numbered story, what was expected and seen, and what to do. */
export function storyText(report: BrokenReport, { paint, reproduce }: StoryGiven): string {
  const { law, sentence, counterexample } = report;
  return [
    `${paint('bad', '✗')} ${paint('strong', law)}: ${sentence}`,
    '',
    `  ${headOf(counterexample)}`,
    ...storyLines(counterexample, paint).map(line => `    ${line}`),
    '',
    `  ${printable(counterexample.finding)}`,
    ...comparisonText(counterexample, paint).map(line => `  ${line}`),
    `  ${paint('strong', 'Hint:')} ${lawByName[law].hint}`,
    '',
    ...reproduce.map((line, index) => `  ${index === 0 ? 'Reproduce with:' : 'Or with:'} ${line}`),
  ].join('\n');
}

/** `Smallest scenario (5 shrinks):`. */
export function headOf({ shrinks }: Counterexample): string {
  return `Smallest scenario (${shrinks} ${shrinks === 1 ? 'shrink' : 'shrinks'}):`;
}

/** The scenario, a line for each request: `1. message-delivered of m1   200 in 3 ms   ← …`. */
export function storyLines({ story }: Pick<Counterexample, 'story'>, paint: Paint): readonly string[] {
  const lines = story.map(line => ({ ...line, what: printable(line.what) }));
  const width = Math.max(...lines.map(({ what }) => what.length));
  const places = String(lines.length).length;
  return lines.map(({ what, outcome, remark }, index) => {
    const arrow = remark === '' ? '' : paint('warning', `   ← ${printable(remark)}`);
    const number = String(index + 1).padStart(places);
    return `${number}. ${what.padEnd(width)}   ${printable(outcome)}${arrow}`.trimEnd();
  });
}

function comparisonText(counterexample: Counterexample, paint: Paint): readonly string[] {
  const { expected, observed } = counterexample;
  if (expected === null) return [];
  const sentence = `Expected ${valueText(expected)}; observed ${valueText(observed)}.`;
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const lines = comparisonOf(counterexample);
  const left = lines.length - MOST_LINES;
  return [
    `${paint('good', '- expected')}, ${paint('bad', '+ observed')}:`,
    ...lines.slice(0, MOST_LINES).map(line => `  ${comparedText(line, paint)}`),
    ...(left > 0 ? [paint('quiet', `  … and ${left} more lines; --report html shows them all`)] : []),
  ];
}

const SIDES: Readonly<Record<ComparedLine['kind'], readonly [mark: string, meaning: Meaning | null]>> = {
  expected: ['-', 'good'],
  observed: ['+', 'bad'],
  both: [' ', null],
  'left-out': [' ', 'quiet'],
};

/** A line as a diff shows it. */
export function comparedText({ kind, text }: ComparedLine, paint: Paint): string {
  const [mark, meaning] = SIDES[kind];
  const line = `${mark} ${text}`.trimEnd();
  return meaning === null ? line : paint(meaning, line);
}
