import { lawNames } from '../../laws/law-name.ts';
import type { LawReport } from '../../laws/report.ts';
import { duration } from '../duration.ts';
import type { Meaning, Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { partsOf } from './reason.ts';

/** What stands before a law, and how that is meant. */
export const MARKS: Readonly<Record<LawReport['verdict'], readonly [mark: string, meaning: Meaning]>> = {
  held: ['✓', 'good'],
  broken: ['✗', 'bad'],
  unproven: ['?', 'warning'],
  'not-checked': ['–', 'quiet'],
};

const NAME_WIDTH = Math.max(...lawNames.map(name => name.length));

/** One law as one line: its mark, its name, and how much was tried or why not. What would help is told once, at the end. */
export function lawText(report: LawReport, paint: Paint): string {
  const [mark, meaning] = MARKS[report.verdict];
  const said = paint(report.verdict === 'held' ? 'quiet' : meaning, saidOf(report));
  return `${paint(meaning, mark)} ${report.law.padEnd(NAME_WIDTH)}  ${said}`;
}

function saidOf(report: LawReport): string {
  switch (report.verdict) {
    case 'held':
      return triedText(report);
    case 'broken':
      return printable(report.reason);
    case 'unproven':
      return `unproven: ${printable(partsOf(report.reason).why)}`;
    case 'not-checked':
      return printable(partsOf(report.reason).why);
  }
}

/** `100 runs in 395 ms`. */
export function triedText({ runs, durationMs }: LawReport): string {
  return `${runs} ${runs === 1 ? 'run' : 'runs'} in ${duration(durationMs)}`;
}
