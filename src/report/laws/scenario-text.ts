import type { ScenarioFailure } from '../../laws/scripted/failures.ts';
import type { ScenarioReport } from '../../laws/scripted/run-scenario.ts';
import { duration } from '../duration.ts';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { storyLines } from './story-text.ts';
import { valueText } from './value-text.ts';

/** What came of a scripted run, for people: the story, then what came otherwise than it says. */
export function scenarioText(report: ScenarioReport, paint: Paint): string {
  const { title = 'The scenario', target, verdict, reason = '', failures, story } = report;
  const head = `${paint('strong', printable(title))} on ${printable(target)}`;
  if (verdict === 'cannot-tell') return `${head}\n\n${paint('warning', 'CANNOT TELL')}  ${printable(reason)}`;
  return [
    head,
    '',
    ...(story.length === 0 ? [] : storyLines(report, paint).map(line => `  ${line}`)),
    '',
    ...failures.flatMap(failure => [...failureLines(failure, paint), '']),
    summary(report, paint),
  ].join('\n');
}

function failureLines({ step, what, expected, observed }: ScenarioFailure, paint: Paint): readonly string[] {
  const place = step === undefined ? what : `step ${step}, ${what}`;
  return [
    `${paint('bad', '✗')} ${paint('strong', printable(place))}`,
    `  expected ${valueText(expected)}`,
    `  observed ${valueText(observed)}`,
  ];
}

function summary(
  { verdict, failures, deliveries, attempts, seed, durationMs }: ScenarioReport,
  paint: Paint,
) {
  const count = (number: number, one: string, many: string): string =>
    `${number} ${number === 1 ? one : many}`;
  const told = `${count(deliveries, 'delivery', 'deliveries')} in ${count(attempts, 'request', 'requests')}, ${duration(durationMs)}, seed ${seed}`;
  const [mark, words] =
    verdict === 'passed'
      ? [paint('good', '✓'), 'All ended as the scenario says.']
      : [
          paint('bad', '✗'),
          `${count(failures.length, 'thing', 'things')} came otherwise than the scenario says.`,
        ];
  return `${mark} ${words} ${paint('quiet', told)}`;
}
