import type { CheckReport } from '../../laws/report.ts';
import { duration } from '../duration.ts';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { type BrokenReport, isBroken } from './broken.ts';
import { countsText } from './counts.ts';
import { coverageRows, metText, missedText } from './coverage-rows.ts';
import { helpWanted } from './help-wanted.ts';
import { partsOf } from './reason.ts';
import { HOW_TO_COMPARE, LEFT_OUT } from './left-out.ts';
import { storyText } from './story-text.ts';

/** What the teller of a report knows beside it. */
export interface TextGiven {
  readonly paint: Paint;
  /** What leads to a broken law again: lines to paste. */
  readonly reproduce: (law: BrokenReport) => readonly string[];
}

/** What a person is told before the check: the seed comes first, so that it is known whatever happens. */
export function openingText(check: {
  readonly target: string;
  readonly seed: number;
  readonly laws: number;
}): string {
  const { target, seed, laws } = check;
  return `Checking ${printable(target)} against ${laws} ${laws === 1 ? 'law' : 'laws'}, seed ${seed}.`;
}

/** What a person is told when every law has its line: each broken law as a story, then what was tried and what was not. */
export function closingText(report: CheckReport, { paint, reproduce }: TextGiven): string {
  const stories = report.laws
    .filter(isBroken)
    .flatMap(law => ['', storyText(law, { paint, reproduce: reproduce(law) })]);
  return [
    ...stories,
    '',
    ...coverageText(report, paint),
    ...wishes(report, paint),
    ...summary(report, paint),
  ].join('\n');
}

function coverageText({ coverage, unjudged }: CheckReport, paint: Paint): readonly string[] {
  if (unjudged !== undefined) return [];
  const rows = coverageRows(coverage).map(row => [row.kind, metText(row), missedText(row)] as const);
  const width = (column: 0 | 1): number => Math.max(...rows.map(row => row[column].length));
  const [kinds, counts] = [width(0), width(1)];
  return [
    'Situations that the consumer was put into:',
    ...rows.map(([kind, met, missed]) => {
      const rest = missed === '' ? '' : paint('quiet', `   not ${missed}`);
      return `  ${kind.padEnd(kinds)}  ${met.padEnd(counts)}${rest}`.trimEnd();
    }),
    '',
  ];
}

function wishes(report: CheckReport, paint: Paint): readonly string[] {
  const lines = helpWanted(report).map(
    ({ laws, hint }) => `  ${laws.join(', ')}: ${paint('quiet', printable(hint))}`,
  );
  return lines.length === 0 ? [] : ['To have more checked:', ...lines, ''];
}

function summary(report: CheckReport, paint: Paint): readonly string[] {
  const { seed, coverage, volatile, unjudged, durationMs } = report;
  const { deliveries, attempts } = coverage;
  return [
    ...(volatile.length === 0
      ? []
      : [`${LEFT_OUT} ${volatile.map(printable).join(', ')}.`, paint('quiet', HOW_TO_COMPARE), '']),
    paint('strong', countsText(report)),
    paint(
      'quiet',
      `${deliveries} deliveries in ${attempts} attempts, ${duration(durationMs)}; the same again with --seed ${seed}`,
    ),
    ...(unjudged === undefined ? [] : ['', ...unjudgedText(unjudged, paint)]),
  ];
}

function unjudgedText(unjudged: string, paint: Paint): readonly string[] {
  const { why, hint } = partsOf(unjudged);
  return [paint('bad', printable(why)), ...(hint === null ? [] : [`Hint: ${printable(hint)}`])];
}
