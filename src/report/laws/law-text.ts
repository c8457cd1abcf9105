import type { LawReport } from '../../laws/report.ts';
import { duration } from '../duration.ts';
import type { Meaning, Paint } from '../paint.ts';

const MARKS: Readonly<Record<LawReport['verdict'], readonly [mark: string, meaning: Meaning]>> = {
  held: ['✓', 'good'],
  broken: ['✗', 'bad'],
  unproven: ['?', 'warning'],
  'not-checked': ['–', 'quiet'],
};

const NAME_WIDTH = 'order-free'.length;

/** One law as one line: its mark, its name, and how much was tried or why not. */
export function lawText(report: LawReport, paint: Paint): string {
  const [mark, meaning] = MARKS[report.verdict];
  const tried = `${report.runs} ${report.runs === 1 ? 'run' : 'runs'} in ${duration(report.durationMs)}`;
  const said = report.verdict === 'held' ? tried : report.reason;
  return `${paint(meaning, mark)} ${report.law.padEnd(NAME_WIDTH)}  ${paint(report.verdict === 'held' ? 'quiet' : meaning, said)}`;
}
