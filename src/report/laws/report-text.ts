import { laws } from '../../laws/laws.ts';
import type { Counterexample } from '../../laws/counterexample.ts';
import type { CheckReport, LawReport } from '../../laws/report.ts';
import { duration } from '../duration.ts';
import type { Paint } from '../paint.ts';
import { lawText } from './law-text.ts';

interface TextGiven {
  readonly paint: Paint;
  /** Where the scenario of a broken law was saved, by law. */
  readonly saved: ReadonlyMap<string, string>;
}

const LONGEST_VALUE = 600;

/** A whole report for people: each broken law as a story, then all laws, then what was tried. */
export function reportText(report: CheckReport, given: TextGiven): string {
  const { paint } = given;
  const stories = report.laws.flatMap(law => (law.verdict === 'broken' ? [storyOf(law, report, given)] : []));
  const verdicts = report.laws.map(law => lawText(law, paint));
  return [...stories, ...verdicts, '', ...summary(report, paint)].join('\n');
}

type Broken = Extract<LawReport, { verdict: 'broken' }>;

function storyOf(
  { law, sentence, counterexample }: Broken,
  report: CheckReport,
  { paint, saved }: TextGiven,
): string {
  const { story, finding, shrinks } = counterexample;
  const width = Math.max(...story.map(({ what }) => what.length));
  const lines = story.map(({ what, outcome, remark }, index) => {
    const arrow = remark === '' ? '' : paint('warning', `   ← ${remark}`);
    return `    ${index + 1}. ${what.padEnd(width)}   ${outcome}${arrow}`;
  });
  const file = saved.get(law);
  return [
    `${paint('bad', '✗')} ${paint('strong', law)}: ${sentence}`,
    '',
    `  Smallest scenario (${shrinks} ${shrinks === 1 ? 'shrink' : 'shrinks'}):`,
    ...lines,
    '',
    `  ${finding}`,
    ...comparison(counterexample),
    `  Hint: ${laws.find(({ name }) => name === law)?.hint ?? ''}`,
    '',
    `  Reproduce with: bwkit verify … --laws ${law} --seed ${report.seed}`,
    ...(file === undefined ? [] : [`  Scenario: ${file}`]),
    ...curl(counterexample),
    '',
  ].join('\n');
}

function comparison({ expected, observed }: Counterexample): string[] {
  if (expected === null) return [];
  return [`  Expected ${short(expected)}; observed ${short(observed)}.`];
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function curl({ request }: Counterexample): string[] {
  if (request === undefined || request.body.length > LONGEST_VALUE) return [];
  const headers = Object.entries(request.headers).map(
    ([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`,
  );
  return [
    `  Or with: curl -i -X POST ${quoted(request.url)}${headers.join('')} --data-binary ${quoted(request.body)}`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function summary(
  { target, seed, coverage, laws: all, volatile, unjudged, durationMs }: CheckReport,
  paint: Paint,
): string[] {
  const count = (verdict: string): number => all.filter(law => law.verdict === verdict).length;
  const { deliveries, attempts, eventTypes, faults } = coverage;
  const missed = [...eventTypes.missed, ...faults.missed];
  return [
    paint(
      'strong',
      `${count('held')} held, ${count('broken')} broken, ${count('unproven')} unproven, ${count('not-checked')} not checked`,
    ),
    paint(
      'quiet',
      `${target}; seed ${seed}; ${deliveries} deliveries in ${attempts} attempts, ${duration(durationMs)}`,
    ),
    ...(missed.length === 0 ? [] : [paint('quiet', `never tried: ${missed.join(', ')}`)]),
    ...(volatile.length === 0 ? [] : [paint('quiet', `differs by itself, left out: ${volatile.join(', ')}`)]),
    ...(unjudged === undefined ? [] : [paint('bad', unjudged)]),
  ];
}
